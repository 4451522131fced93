package io.salesprocess.rules.faults;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class of the tests in a virtual machine of its own, with other options than this one. */
final class OtherJvm {
    private OtherJvm() {}

    /** What the class prints; it is an error of the test if it does not end well. */
    static String run(Class<?> main, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(main.getName());
        ProcessBuilder builder = new ProcessBuilder(command);
        Path errors = Files.createTempFile("other-jvm", ".log");
        builder.redirectError(errors.toFile());
        builder.environment().put("CLASSPATH", classPath());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        boolean ended = process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        String complaint = Files.readString(errors, StandardCharsets.ISO_8859_1);
        Files.delete(errors);
        if (!ended) {
            throw new AssertionError(command + " failed:\n" + said + complaint);
        }
        return said.strip();
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The folders and jars of the library, of what it needs and of its tests. */
    static List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String folder : classPath().split(File.pathSeparator, -1)) {
            folders.add(Path.of(folder).toAbsolutePath());
        }
        return folders;
    }
}
