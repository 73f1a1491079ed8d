package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FileMoveTest {
    private final AtomicInteger attempts = new AtomicInteger();
    private final AtomicInteger pauses = new AtomicInteger();

    private void retry(int failures, FileSystemException failure) throws IOException {
        FileMove.retry(
                () -> {
                    if (attempts.incrementAndGet() <= failures) {
                        throw failure;
                    }
                },
                pauses::incrementAndGet);
    }

    @Test
    void triesAgainWhileAFileIsHeld() throws IOException {
        retry(9, new AccessDeniedException("held.html"));
        assertThat(attempts).hasValue(10);
        assertThat(pauses).hasValue(9);
    }

    @Test
    void givesUpAfterTenAttempts() {
        assertThatThrownBy(() -> retry(10, new FileSystemException("held.html", null, "used by another process")))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("held.html");
        assertThat(attempts).hasValue(10);
    }

    @Test
    void doesNotRepeatWhatCannotPass() {
        assertThatThrownBy(() -> retry(1, new NoSuchFileException("gone.html")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(attempts).hasValue(1);
    }
}
