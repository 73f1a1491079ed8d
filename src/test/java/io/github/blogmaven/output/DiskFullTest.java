package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A small file system, filled up so that a publication runs out of space later and later. */
class DiskFullTest {
    private static final int BLOCK = 256;
    private static final int BLOCKS = 120;

    @Test
    void keepsTheOldSiteWhereverSpaceEnds() throws IOException {
        int failed = 0;
        int published = 0;
        for (boolean shared : new boolean[] {false, true}) {
            for (int free = 0; free < 60; free++) {
                if (publishesWith(free, shared)) {
                    published++;
                } else {
                    failed++;
                }
            }
        }
        assertThat(failed).isGreaterThan(20);
        assertThat(published).isGreaterThan(20);
    }

    private static boolean publishesWith(int freeBlocks, boolean shared) throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(BLOCK)
                .setMaxSize((long) BLOCK * BLOCKS)
                .setMaxCacheSize(0)
                .build();
        try (FileSystem files = Jimfs.newFileSystem(small)) {
            OutputTester tester = new OutputTester(files.getPath("/p"));
            if (shared) {
                tester.put("mine.txt", "m");
            }
            tester.publish(site("1"));
            Map<String, String> before = tester.site();
            fill(files, freeBlocks);
            boolean done = publish(tester);
            Map<String, String> expected = done ? site("2") : new TreeMap<>(before);
            if (shared) {
                expected.put("mine.txt", "m");
            }
            assertThat(tester.site())
                    .as("%d blocks, shared %s", freeBlocks, shared)
                    .isEqualTo(expected);
            assertThat(tester.siblings()).containsExactly("blog");
            return done;
        }
    }

    private static boolean publish(OutputTester tester) throws IOException {
        try {
            tester.publish(site("2"));
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("out of disk space");
            return false;
        }
    }

    private static void fill(FileSystem files, int freeBlocks) throws IOException {
        long free = Files.getFileStore(files.getPath("/p")).getUnallocatedSpace();
        Path ballast = files.getPath("/ballast");
        Files.write(ballast, new byte[(int) free - freeBlocks * BLOCK]);
    }

    private static Map<String, String> site(String version) {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            site.put("p" + i + "/index.html", version.repeat(200 + i));
        }
        return site;
    }
}
