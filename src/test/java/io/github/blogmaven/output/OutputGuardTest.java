package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputGuardTest {

    @TempDir
    Path project;

    private Path source;

    @BeforeEach
    void prepare() throws IOException {
        source = Files.createDirectories(project.resolve("src/blog"));
    }

    @Test
    void acceptsAFolderThatDoesNotExist() throws IOException {
        assertThat(open(project.resolve("target/blog"))).isNotNull();
    }

    @Test
    void acceptsAFolderInsideTheSource() throws IOException {
        assertThat(open(source.resolve("target/blog"))).isNotNull();
    }

    @Test
    void refusesTheSource() {
        refuses(source, "is the source directory");
    }

    @Test
    void refusesAFolderThatHoldsTheSource() {
        refuses(project.resolve("src"), "holds the source directory");
    }

    @Test
    void refusesTheProject() throws IOException {
        Path elsewhere = Files.createTempDirectory(project, "elsewhere");
        Path other = elsewhere.resolve("blog");
        assertThatThrownBy(() -> OutputDirectory.of(project, other, List.of(project), Duration.ZERO))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("source directory");
        assertThatThrownBy(() -> OutputDirectory.of(elsewhere, source, List.of(elsewhere), Duration.ZERO))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("project's directory");
    }

    @Test
    void refusesTheRootAndTheHome() {
        refuses(project.getRoot(), "root of the file system");
        refuses(Path.of(System.getProperty("user.home")), "home directory");
    }

    @Test
    void refusesWhatMavenDidNotInterpolate() {
        refuses(project.resolve("${project.basedir}/blog"), "has no value");
    }

    @Test
    void refusesAFile() throws IOException {
        refuses(Files.writeString(project.resolve("blog"), "text"), "is not a directory");
    }

    @Test
    void refusesRepositoriesAndProjects() throws IOException {
        Path repository = Files.createDirectories(project.resolve("a"));
        Files.createDirectory(repository.resolve(".git"));
        refuses(repository, "Git repository");
        Path other = Files.createDirectories(project.resolve("b"));
        Files.writeString(other.resolve("pom.xml"), "<project/>");
        refuses(other, "Maven project");
    }

    @Test
    void refusesASymbolicLink() throws IOException {
        Path elsewhere = Files.createDirectories(project.resolve("elsewhere"));
        refuses(Files.createSymbolicLink(project.resolve("blog"), elsewhere), "is a symbolic link");
    }

    @Test
    void refusesAFolderBelowALinkThatLeadsAway(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(project.resolve("target"), elsewhere);
        refuses(project.resolve("target/blog"), "leads out of the project");
        assertThat(elsewhere).isEmptyDirectory();
    }

    private void refuses(Path output, String reason) {
        assertThatThrownBy(() -> open(output))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("blog.outputDirectory");
    }

    private OutputDirectory open(Path output) throws IOException {
        return OutputDirectory.of(output, source, List.of(project), Duration.ZERO);
    }
}
