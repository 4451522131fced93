package io.salesprocess.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a JVM of the same installation, waits for its end, and measures how long all of it took. */
final class NewJvm {
    final String output;
    final double milliseconds;

    private NewJvm(String output, double milliseconds) {
        this.output = output;
        this.milliseconds = milliseconds;
    }

    /** Class path and options come from {@code --class-path} and {@code --java-options}. */
    static NewJvm run(Options options, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String java = options.text("java-options", "");
        if (!java.isEmpty()) {
            command.addAll(List.of(java.split(" ", -1)));
        }
        command.addAll(List.of("-cp", options.text("class-path", System.getProperty("java.class.path"))));
        command.add(main.getName());
        command.addAll(List.of(arguments));

        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = process.waitFor();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (status != 0) {
            throw new IllegalStateException("The command " + command + " failed: " + output);
        }
        return new NewJvm(output, milliseconds);
    }
}
