package io.github.blogmaven.card;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * The process that draws: reads all cards from its standard input, and writes a {@link Drawing} for each to its standard
 * output, in any order. It ends itself when a picture takes too long, or when nobody reads them any more.
 */
public final class CardPress {
    private static final int LONGEST_REASON = 500;

    private final DataOutputStream output;
    private final AtomicInteger done = new AtomicInteger();

    private CardPress(DataOutputStream output) {
        this.output = output;
    }

    /** Draws; the argument is the longest time between two pictures, in seconds. */
    public static void main(String[] arguments) throws IOException {
        // standard output is for pictures alone, whatever a library thinks
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (DataInputStream input =
                        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream output =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            CardPress press = new CardPress(output);
            List<Card> cards = read(input);
            press.watch(Long.parseLong(arguments[0]));
            press.draw(cards);
        }
    }

    static List<Card> read(DataInputStream input) throws IOException {
        List<Card> cards = new ArrayList<>();
        for (int left = input.readInt(); left > 0; left--) {
            cards.add(Card.read(input));
        }
        return cards;
    }

    /** Draws in parallel; the property that says on how many threads is set by whoever started the process. */
    private void draw(List<Card> cards) throws IOException {
        try {
            CardPainter painter = CardPainter.create();
            IntStream.range(0, cards.size()).parallel().forEach(i -> draw(i, cards.get(i), painter));
        } catch (UncheckedIOException e) {
            throw e; // nobody reads any more
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void draw(int number, Card card, CardPainter painter) {
        try {
            write(painter.draw(number, card));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void write(Drawing picture) throws IOException {
        picture.write(output);
        output.flush();
        done.incrementAndGet();
    }

    private synchronized void fail(Throwable problem) throws IOException {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String reason = cause.toString().lines().findFirst().orElse("");
        Drawing.writeFailure(reason.substring(0, Math.min(LONGEST_REASON, reason.length())), output);
    }

    /** Ends the process when no picture was finished for so long. */
    private void watch(long seconds) {
        AtomicInteger before = new AtomicInteger(-1);
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                int now = done.get();
                if (before.getAndSet(now) == now) {
                    Runtime.getRuntime().halt(1);
                }
            }
        };
        long period = Duration.ofSeconds(seconds).toMillis();
        new Timer("card-press-watch", true).scheduleAtFixedRate(look, period, period);
    }
}
