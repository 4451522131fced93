package io.salesprocess.model.text;

final class Lines {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();

    Lines add(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
        return this;
    }

    Lines gap() {
        text.append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }
}
