package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @TempDir
    Path temp;

    static Stream<String> traversals() {
        List<String> up = List.of("..", "../x", "../../x", "a/..", "a/../..", "a/../../b", "./../x", "a/b/../../../c");
        List<String> plain =
                List.of("", "/", ".", "./", "./x", "a/.", "a/./b", "a//b", "a/", "//x", "/x", "/etc/passwd");
        List<String> windows = List.of(
                "C:\\x",
                "C:/x",
                "c:x",
                "Z:",
                "\\x",
                "\\\\host\\share",
                "..\\x",
                "a\\..\\..\\b",
                "a\\b",
                "//host/share");
        List<String> control =
                List.of("\0", "a\0b", "a\0/../b", "a\nb", "a\rb", "a\tb", "\u007f", "\u001b[2J", "../\0");
        List<String> manifest = List.of(".blog-manifest", ".BLOG-MANIFEST", ".Blog-Manifest");
        List<String> mixed = Stream.of("posts", "tags/java", "2023/07")
                .flatMap(p ->
                        Stream.of(p + "/..", p + "/../../../x", p + "/./x", p + "//x", p + "/\\x", p + "/\0", "/" + p))
                .toList();
        return Stream.of(up, plain, windows, control, manifest, mixed).flatMap(List::stream);
    }

    @Test
    void knowsSixtyWaysOut() {
        assertThat(traversals().distinct()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("traversals")
    void neverLeavesTheOutputDirectory(String path) throws IOException {
        OutputTester tester = new OutputTester(temp.resolve("project"));
        try (OutputSession session = tester.begin()) {
            assertThatThrownBy(() -> session.write(path, OutputTester.bytes("x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is not inside the output directory");
            session.write("fine.html", OutputTester.bytes("fine"));
            session.commit();
        }
        assertThat(OutputTester.files(temp))
                .containsOnlyKeys("project/target/blog/.blog-manifest", "project/target/blog/fine.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "...",
                "..a",
                "a..",
                "a/...b",
                "%2e%2e/x",
                "ab:c.png",
                "straße/日本.html",
                ".well-known/x",
                "~",
                "-"
            })
    void takesNamesThatOnlyLookStrange(String path) throws IOException {
        OutputTester tester = new OutputTester(temp);
        tester.publish(path, "x");
        assertThat(tester.site()).containsOnlyKeys(path);
    }

    @Test
    void showsControlCharactersHarmlessly() {
        assertThatThrownBy(() -> OutputPath.requireSafe("a\u001b[2J\nb"))
                .hasMessage("the path \"a?[2J?b\" is not inside the output directory: it holds a control character");
    }

    @Test
    void explainsNamesThatTheSystemLacks() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            OutputTester tester = new OutputTester(windows.getPath("C:\\p"));
            try (OutputSession session = tester.begin()) {
                assertThatThrownBy(() -> session.write("what?/index.html", OutputTester.bytes("x")))
                        .isInstanceOf(OutputRefusedException.class)
                        .hasMessageContaining(
                                "the file what?/index.html cannot be written; this system allows no such");
            }
        }
    }
}
