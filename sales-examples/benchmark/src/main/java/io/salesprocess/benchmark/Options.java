package io.salesprocess.benchmark;

import java.util.List;

/** The options of a command, each a name with two hyphens and a value. */
final class Options {
    private final List<String> arguments;

    Options(String[] arguments) {
        this.arguments = List.of(arguments);
    }

    String text(String name, String otherwise) {
        int at = arguments.indexOf("--" + name);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }
}
