package io.github.blogmaven.maven;

/** Whether the reader of the log sees colours: where Maven colours its own lines, unless the reader wants none. */
final class ConsoleColors {
    private ConsoleColors() {}

    /**
     * Asks the library that Maven 3 colours its lines with, which knows of {@code -Dstyle.color}, {@code -B} and {@code -l}
     * and is not part of Maven's API; another Maven has none, and gets lines without colours.
     */
    static boolean areShown() {
        String refusal = System.getenv("NO_COLOR"); // https://no-color.org
        if (refusal != null && !refusal.isEmpty()) {
            return false;
        }
        try {
            Class<?> ansi = Class.forName("org.fusesource.jansi.Ansi");
            return Boolean.TRUE.equals(ansi.getMethod("isEnabled").invoke(null));
        } catch (ReflectiveOperationException | LinkageError e) {
            return false;
        }
    }
}
