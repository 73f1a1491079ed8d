package io.github.blogmaven.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The right to publish to an output directory, held by one thread of one process at a time. The operating system takes
 * it from a process that dies.
 *
 * <p>The file is deleted before the lock is released, so that nothing is left beside a site. Whoever waited for the
 * deleted file notices by its key and starts again. That also keeps POSIX's rule harmless, by which closing any channel
 * to a file gives up the process's locks on it: a waiting thread closes its channel only to a file that is gone, or when
 * its time is over.
 */
final class OutputLock implements AutoCloseable {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    /** Behind the holder's name: on Windows a locked byte cannot be read by others. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final Path file;
    private final FileChannel channel;
    private final @Nullable Object key;

    private OutputLock(Path file, FileChannel channel, @Nullable Object key) {
        this.file = file;
        this.channel = channel;
        this.key = key;
    }

    /**
     * Waits for the lock.
     *
     * @throws OutputRefusedException where somebody else holds it all the time
     */
    static OutputLock acquire(Path file, Duration patience) throws IOException {
        long start = System.nanoTime();
        while (true) {
            OutputLock candidate = open(file);
            if (candidate.waitFor(start, patience)) {
                return candidate;
            }
        }
    }

    /** Whether the lock is held; otherwise the file was deleted meanwhile and is closed. */
    private boolean waitFor(long start, Duration patience) throws IOException {
        boolean held = false;
        try {
            boolean locked = false;
            while (!locked && isCurrent()) {
                locked = tryLock();
                if (!locked) {
                    pause(start, patience);
                }
            }
            if (locked && isCurrent()) {
                sign();
                held = true;
            }
            return held;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            // without keys nobody could tell a deleted file from a new one
            if (key != null) {
                Files.deleteIfExists(file);
            }
        } finally {
            channel.close();
        }
    }

    private static OutputLock open(Path file) throws IOException {
        while (true) {
            FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            Optional<BasicFileAttributes> attributes = attributes(file);
            if (attributes.isPresent()) {
                return new OutputLock(file, channel, attributes.get().fileKey());
            }
            channel.close();
        }
    }

    private boolean tryLock() throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another thread of this process holds it
        }
    }

    /** Whether the path still leads to the opened file. */
    private boolean isCurrent() throws IOException {
        Optional<BasicFileAttributes> attributes = attributes(file);
        return attributes.isPresent() && Objects.equals(key, attributes.get().fileKey());
    }

    private static Optional<BasicFileAttributes> attributes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private void pause(long start, Duration patience) throws IOException {
        if (System.nanoTime() - start > patience.toNanos()) {
            throw new OutputRefusedException(
                    "another build publishes to this output directory: " + holder() + " holds " + file,
                    "wait until it is done, or stop it");
        }
        LockSupport.parkNanos(PAUSE_NANOS);
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted while waiting for " + file);
        }
    }

    private void sign() throws IOException {
        byte[] signature =
                ("process " + ProcessHandle.current().pid() + " on " + host() + "\n").getBytes(StandardCharsets.UTF_8);
        boolean signed = false;
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(signature), 0);
            signed = true;
        } finally {
            if (!signed) {
                close(); // the disk is full, and the file is still ours to delete
            }
        }
    }

    private String holder() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(300);
        channel.read(buffer, 0);
        String signature =
                StandardCharsets.UTF_8.decode(buffer.flip()).toString().strip();
        return signature.startsWith("process ") ? signature.replaceAll("\\p{Cntrl}", "?") : "an unknown process";
    }

    /** The name of this computer without asking the network for it. */
    private static String host() throws IOException {
        Path linux = Path.of("/proc/sys/kernel/hostname");
        if (Files.isReadable(linux)) {
            return Files.readString(linux, StandardCharsets.UTF_8).strip();
        }
        String windows = System.getenv("COMPUTERNAME");
        String other = windows == null ? System.getenv("HOSTNAME") : windows;
        return other == null ? "this computer" : other;
    }
}
