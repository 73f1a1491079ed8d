package io.github.blogmaven.card;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts a {@link CardPress} and talks with it. */
final class DrawingProcess {
    private final Path java;
    private final int threads;
    private final Duration limit;

    /**
     * How to draw.
     *
     * @param java the program
     * @param threads number of threads, at least 1
     * @param limit longest time between two pictures
     */
    DrawingProcess(Path java, int threads, Duration limit) {
        this.java = java;
        this.threads = threads;
        this.limit = limit;
    }

    /** Takes pictures as they come. */
    interface Receiver {
        void accept(Drawing picture) throws IOException;
    }

    /**
     * Draws cards of one language; none start no process.
     *
     * @throws DrawingException where it cannot draw, or not all
     * @throws IOException that the receiver threw
     */
    void draw(List<Card> cards, Receiver receiver) throws IOException {
        if (cards.isEmpty()) {
            return;
        }
        Process process = start(Locale.forLanguageTag(cards.get(0).language()));
        try {
            write(cards, process);
            DataInputStream pictures = new DataInputStream(new BufferedInputStream(process.getInputStream()));
            for (int left = cards.size(); left > 0; left--) {
                receiver.accept(read(pictures, process));
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Locale language) throws DrawingException {
        try {
            return new ProcessBuilder(command(language))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new DrawingException("Java cannot be started: " + e.getMessage());
        }
    }

    /** The language decides which font the platform takes first for characters that several languages share. */
    private List<String> command(Locale language) throws DrawingException {
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.util.concurrent.ForkJoinPool.common.parallelism=" + (threads - 1));
        command.add("-Duser.language=" + language.getLanguage());
        command.add("-Duser.country=" + language.getCountry());
        command.add("-Duser.script=" + language.getScript());
        command.add("-XX:+UseSerialGC");
        command.add("-cp");
        command.add(classPath());
        command.add(CardPress.class.getName());
        command.add(String.valueOf(Math.max(1, limit.toSeconds())));
        return command;
    }

    private static String classPath() throws DrawingException {
        CodeSource source = DrawingProcess.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new DrawingException("the plugin's jar is not known");
        }
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new DrawingException("the plugin's jar has no path: " + source.getLocation());
        }
    }

    /** All of them at once: the process reads everything before it writes. */
    private static void write(List<Card> cards, Process process) throws IOException {
        try (DataOutputStream output = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()))) {
            output.writeInt(cards.size());
            for (Card card : cards) {
                card.write(output);
            }
        } catch (IOException e) {
            throw ended(process);
        }
    }

    private static Drawing read(DataInputStream pictures, Process process) throws IOException {
        try {
            return Drawing.read(pictures);
        } catch (EOFException e) {
            throw ended(process);
        }
    }

    private static DrawingException ended(Process process) {
        try {
            return new DrawingException("the drawing process ended with exit code " + process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new DrawingException("the build was interrupted");
        }
    }
}
