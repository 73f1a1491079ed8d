package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    Path temp;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = temp.resolve(".blog.lock");
    }

    @Test
    void leavesNoFileBehind() throws IOException {
        OutputLock lock = OutputLock.acquire(file, LONG);
        assertThat(file).exists();
        lock.close();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void namesTheHolderWhenTimeIsOver() throws IOException {
        OutputLock held = OutputLock.acquire(file, LONG);
        try {
            assertThatThrownBy(() -> OutputLock.acquire(file, Duration.ofMillis(1)))
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessageStartingWith("another build publishes to this output directory: process "
                            + ProcessHandle.current().pid() + " on ")
                    .hasMessageEndingWith(" holds " + file + "; wait until it is done, or stop it");
        } finally {
            held.close();
        }
    }

    @Test
    void takesOverAFileThatADeadProcessLeft() throws IOException {
        Files.writeString(file, "process 1 on nowhere, and then some more that nobody needs\n");
        OutputLock lock = OutputLock.acquire(file, LONG);
        assertThat(file)
                .content()
                .startsWith("process " + ProcessHandle.current().pid())
                .doesNotContain("nowhere");
        lock.close();
    }

    @Test
    void letsOneThreadInAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> rounds = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                rounds.add(pool.submit(() -> {
                    OutputLock lock = OutputLock.acquire(file, LONG);
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    inside.decrementAndGet();
                    lock.close();
                    return 1;
                }));
            }
            for (Future<Integer> round : rounds) {
                round.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(most).hasValue(1);
        assertThat(file).doesNotExist();
    }

    @Test
    void followsNoLink() throws IOException {
        Path target = Files.writeString(temp.resolve("precious"), "text");
        Files.createSymbolicLink(file, target);
        assertThatThrownBy(() -> OutputLock.acquire(file, LONG)).isInstanceOf(IOException.class);
        assertThat(target).hasContent("text");
    }

    @Test
    void stopsWaitingWhenInterrupted() throws IOException {
        OutputLock held = OutputLock.acquire(file, LONG);
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> OutputLock.acquire(file, LONG))
                    .isInstanceOfAny(InterruptedIOException.class, java.nio.channels.ClosedByInterruptException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
            held.close();
        }
    }
}
