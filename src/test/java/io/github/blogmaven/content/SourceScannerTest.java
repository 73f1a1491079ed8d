package io.github.blogmaven.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.blogmaven.config.SourceModule;
import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceScannerTest {
    private static final String CUID = "cljuhz3yk000209l2aaaaaaaa.md";

    @TempDir
    Path temporary;

    private Path root;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temporary.resolve("blog"));
    }

    @Test
    void aPostsFolderMakesABlog() throws IOException {
        write("posts/b.md", "posts/a/index.md", "posts/a/x.png", "pages/about.markdown", "pages/me.jpg");
        write("assets/css/a.css", "theme/page.ftl", "blog.yaml", "README.md", "other/note.md", "pom.xml");
        assertThat(scan())
                .containsExactly(
                        "ASSET assets/css/a.css",
                        "PAGE pages/about.markdown",
                        "ATTACHMENT pages/me.jpg",
                        "POST posts/a/index.md",
                        "ATTACHMENT posts/a/x.png",
                        "POST posts/b.md",
                        "THEME theme/page.ftl");
        assertThat(layout()).isEqualTo(Content.Layout.BLOG);
    }

    @Test
    void modulesAreSourcesOfOneBlog() throws IOException {
        write("src/blog/posts/a.md", "saw/src/blog/posts/2024-05-06-b.md", "saw/src/blog/assets/c.png", "saw/notes.md");
        write("axe/src/blog/flat.md", "axe/src/blog/loop.md", "axe/src/blog/README.md");
        Files.delete(root.resolve("axe/src/blog/loop.md"));
        Files.createSymbolicLink(root.resolve("axe/src/blog/loop.md"), temporary.resolve("gone.md"));
        List<SourceFile> files = SourceScanner.scan(
                        root,
                        List.of(module("box", ""), module("saw", "saw/"), module("axe", "axe/"), module("no", "no/")),
                        List.of(),
                        diagnostics)
                .files();
        assertThat(files)
                .extracting(file -> file.role() + " " + file.path() + " " + file.inner())
                .containsExactly(
                        "POST axe/src/blog/flat.md flat.md",
                        "ASSET saw/src/blog/assets/c.png assets/c.png",
                        "POST saw/src/blog/posts/2024-05-06-b.md posts/2024-05-06-b.md",
                        "POST src/blog/posts/a.md posts/a.md");
        assertThat(diagnostics.list())
                .extracting(found -> found.location().path())
                .containsExactly("axe/src/blog/loop.md");
    }

    private static SourceModule module(String id, String folder) {
        return new SourceModule(id, id, "1.0", folder + "src/blog/", folder.isEmpty());
    }

    @Test
    void anEmptyPostsFolderMakesABlogToo() throws IOException {
        Files.createDirectory(root.resolve("posts"));
        write("note.md");
        assertThat(scan()).isEmpty();
        assertThat(layout()).isEqualTo(Content.Layout.BLOG);
    }

    @Test
    void inAFlatFolderEveryMarkdownFileIsAPost() throws IOException {
        write("a.md", "B.MD", "c.mdx", "_posts/2023-07-07-d.md", "img/e.png", "pages/f.md", "assets/g.png");
        write("README.md", "sub/readme.md", "README.de.md", "LICENSE", "License.md", "CODE_OF_CONDUCT.md", "blog.yaml");
        write("license-your-code.md", "changelog.md", "CONTRIBUTING-guide.md");
        assertThat(scan())
                .containsExactly(
                        "POST B.MD",
                        "ATTACHMENT LICENSE",
                        "POST _posts/2023-07-07-d.md",
                        "POST a.md",
                        "ASSET assets/g.png",
                        "POST c.mdx",
                        "ATTACHMENT img/e.png",
                        "POST license-your-code.md",
                        "PAGE pages/f.md");
        assertThat(layout()).isEqualTo(Content.Layout.FLAT);
    }

    @Test
    void theMajorityOfNamesMakesAHashnodeBackup() throws IOException {
        write(CUID, "draft-64a87f3b0123456789abcdef.md", "README.md", "LICENSE", "other.md");
        assertThat(layout()).isEqualTo(Content.Layout.HASHNODE);
        write("more.md");
        assertThat(layout()).isEqualTo(Content.Layout.FLAT);
    }

    @Test
    void leavesOutWhatIsHiddenBuiltOrExcluded() throws IOException {
        write("a.md", ".git/b.md", ".c.md", "target/d.md", "sub/node_modules/e.md", "out/f.md", "sub/.g/h.md");
        Diagnostics none = new Diagnostics();
        SourceScanner.Sources sources =
                SourceScanner.scan(root, List.of(root.resolve("out"), root.resolve("missing")), none);
        assertThat(sources.files()).extracting(SourceFile::path).containsExactly("a.md");
        assertThat(none.list()).isEmpty();
    }

    @Test
    void publishesWhatWebServersWantUnderAHiddenName() throws IOException {
        write("a.md", "assets/.well-known/security.txt", "assets/.well-known/.hidden", "assets/.nojekyll");
        write(".well-known/b.txt", "assets/.git/c", "assets/sub/.well-known/d", "assets/.env");
        link("assets/up.txt", root.resolve("assets/.well-known/security.txt"));
        assertThat(scan())
                .containsExactly(
                        "POST a.md",
                        "ASSET assets/.nojekyll",
                        "ASSET assets/.well-known/security.txt",
                        "ASSET assets/up.txt");
    }

    @Test
    void neverFollowsALinkOutOfTheRoot() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));
        Files.writeString(outside.resolve("secret.md"), "secret");
        write("a.md");
        link("file.md", outside.resolve("secret.md"));
        link("folder", outside);
        link("up", Path.of(".."));
        link("broken.md", Path.of("nowhere"));
        assertThat(scan()).containsExactly("POST a.md");
        assertThat(diagnostics.list()).extracting(Diagnostic::rule).containsOnly(Rule.SYMLINK_OUTSIDE);
        assertThat(diagnostics.list())
                .extracting(d -> d.location().path())
                .containsExactly("broken.md", "file.md", "folder", "up");
    }

    @Test
    void followsLinksInside() throws IOException {
        write("a.md", "img/x.png", ".git/config.md", "out/y.md");
        link("b.md", Path.of("a.md"));
        link("pictures", Path.of("img"));
        link("sneaky.md", Path.of(".git/config.md"));
        link("hidden", Path.of(".git"));
        assertThat(scan())
                .containsExactly(
                        "POST a.md", "POST b.md", "ATTACHMENT img/x.png", "POST out/y.md", "ATTACHMENT pictures/x.png");
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void linksInACircleEnd() throws IOException {
        write("a.md");
        for (int i = 0; i < 12; i++) {
            Files.createDirectory(root.resolve("d" + i));
        }
        for (int i = 0; i < 12; i++) {
            for (int j = 0; j < 12; j++) {
                link("d" + i + "/to" + j, Path.of("../d" + j));
            }
        }
        link("self", Path.of("self"));
        link("root", Path.of("."));
        link("one", Path.of("two"));
        link("two", Path.of("one"));
        assertThat(scan()).containsExactly("POST a.md");
        assertThat(diagnostics.list()).extracting(d -> d.location().path()).containsExactly("one", "self", "two");
    }

    @Test
    void theRootItselfMayBeALink() throws IOException {
        write("a.md");
        Path link = Files.createSymbolicLink(temporary.resolve("link"), root);
        assertThat(SourceScanner.scan(link, List.of(), diagnostics).files())
                .extracting(SourceFile::path)
                .containsExactly("a.md");
    }

    @Test
    void aMissingRootIsAnException() {
        assertThatThrownBy(() -> SourceScanner.scan(temporary.resolve("missing"), List.of(), diagnostics))
                .isInstanceOf(NoSuchFileException.class);
    }

    private List<String> scan() throws IOException {
        return SourceScanner.scan(root, List.of(), diagnostics).files().stream()
                .map(f -> f.role() + " " + f.path())
                .toList();
    }

    private Content.Layout layout() throws IOException {
        return SourceScanner.scan(root, List.of(), new Diagnostics()).layout();
    }

    private void write(String... paths) throws IOException {
        for (String path : paths) {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, path);
        }
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), target);
    }
}
