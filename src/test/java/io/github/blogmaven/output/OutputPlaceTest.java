package io.github.blogmaven.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputPlaceTest {
    private static final String HINT =
            "; choose a directory of its own, for example -Dblog.outputDirectory=target/blog";

    private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());

    @BeforeEach
    void createProject() throws IOException {
        for (String directory : List.of(
                "/home/me/p/src/blog/out", "/home/me/p/target", "/home/me/other/.git", "/home/me/lib", "/elsewhere")) {
            Files.createDirectories(files.getPath(directory));
        }
        Files.writeString(files.getPath("/home/me/lib/pom.xml"), "<project/>");
        Files.writeString(files.getPath("/home/me/file"), "");
    }

    @AfterEach
    void close() throws IOException {
        files.close();
    }

    private Path check(String output, String... notScanned) throws IOException {
        OutputRules rules = new OutputRules(
                files.getPath("/home/me/p/src/blog"),
                List.of(files.getPath("/home/me/p")),
                Optional.of(files.getPath("/home/me")),
                List.of(notScanned).stream().map(files::getPath).toList());
        return OutputDirectory.open(files.getPath(output), rules).path();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /home/me/p/${project.build.directory}/blog | holds a property that nobody replaced
            ${out}                                     | holds a property that nobody replaced
            /                                          | is the root of a file system
            /home/me/p/src/../../../..                 | is the root of a file system
            /home/me/p/.git/blog                       | is inside a Git directory
            /home/me/p/src/blog                        | is the source directory
            /home/me/p/target/../src/blog/.            | is the source directory
            /home/me/p/src                             | holds the source directory /home/me/p/src/blog
            /home/me/p                                 | holds the source directory /home/me/p/src/blog
            /home/me                                   | holds the source directory /home/me/p/src/blog
            /home                                      | holds the source directory /home/me/p/src/blog
            /home/me/other                             | holds .git, so it is a project of its own
            /home/me/lib                               | holds pom.xml, so it is a project of its own
            """)
    void refuses(String output, String reason) {
        assertThatThrownBy(() -> check(output))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage("the output directory " + output + " " + reason + HINT);
    }

    @Test
    void refusesTheProjectDirectory() {
        OutputRules rules = new OutputRules(
                files.getPath("/elsewhere"), List.of(files.getPath("/home/me/p")), Optional.empty(), List.of());
        assertThatThrownBy(() -> OutputDirectory.open(files.getPath("/home/me/p"), rules))
                .hasMessage("the output directory /home/me/p is the project directory" + HINT);
        assertThatThrownBy(() -> OutputDirectory.open(files.getPath("/home/me"), rules))
                .hasMessage("the output directory /home/me holds the project directory /home/me/p" + HINT);
    }

    @Test
    void refusesTheHomeDirectory() {
        OutputRules rules = new OutputRules(
                files.getPath("/elsewhere"), List.of(), Optional.of(files.getPath("/home/me")), List.of());
        assertThatThrownBy(() -> OutputDirectory.open(files.getPath("/home/me"), rules))
                .hasMessage("the output directory /home/me is the home directory" + HINT);
        assertThatThrownBy(() -> OutputDirectory.open(files.getPath("/home"), rules))
                .hasMessage("the output directory /home holds the home directory /home/me" + HINT);
    }

    @Test
    void refusesFiles() {
        String hint = "; remove the file or" + HINT.substring(1);
        assertThatThrownBy(() -> check("/home/me/file"))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage("the output directory /home/me/file is a file" + hint);
        assertThatThrownBy(() -> check("/home/me/file/a/blog"))
                .hasMessage("the output directory /home/me/file/a/blog is inside a file: /home/me/file" + hint);
    }

    @Test
    void refusesPlacesAmongTheSourcesUnlessTheyAreNotScanned() throws IOException {
        assertThatThrownBy(() -> check("/home/me/p/src/blog/out/site"))
                .hasMessage("the output directory /home/me/p/src/blog/out/site is inside the source directory"
                        + " /home/me/p/src/blog; its pages would become sources" + HINT);
        assertThat(check("/home/me/p/src/blog/out/site", "/home/me/p/src/blog/out"))
                .isEqualTo(files.getPath("/home/me/p/src/blog/out/site"));
    }

    @Test
    void refusesLinksThatLeadOut() throws IOException {
        Files.createSymbolicLink(files.getPath("/home/me/p/target/blog"), files.getPath("/elsewhere"));
        assertThatThrownBy(() -> check("/home/me/p/target/blog"))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage(
                        "the output directory /home/me/p/target/blog leads out of /home/me/p to /elsewhere through a"
                                + " symbolic link; remove the link, or if it is yours: -Dblog.outputDirectory=/elsewhere");
        assertThat(files.getPath("/elsewhere")).isEmptyDirectory();
    }

    @Test
    void refusesLinksAboveTheDirectory() throws IOException {
        Files.createSymbolicLink(files.getPath("/home/me/p/build"), files.getPath("/elsewhere"));
        assertThatThrownBy(() -> check("/home/me/p/build/a/blog"))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("leads out of /home/me/p to /elsewhere/a/blog through a symbolic link");
    }

    @Test
    void refusesLinksOutsideTheProjectThatLeaveTheirParent() throws IOException {
        Files.createDirectories(files.getPath("/www"));
        Files.createSymbolicLink(files.getPath("/www/blog"), files.getPath("/elsewhere"));
        assertThatThrownBy(() -> check("/www/blog"))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("leads out of /www to /elsewhere");
    }

    @Test
    void refusesLinksToNowhere() throws IOException {
        Files.createSymbolicLink(files.getPath("/home/me/p/target/blog"), files.getPath("/missing"));
        assertThatThrownBy(() -> check("/home/me/p/target/blog"))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage("the output directory /home/me/p/target/blog leads nowhere: /home/me/p/target/blog is a"
                        + " symbolic link without a target; remove the link: rm /home/me/p/target/blog");
    }

    @Test
    void refusesDisguisedSources() throws IOException {
        Files.createSymbolicLink(files.getPath("/home/me/p/target/blog"), files.getPath("/home/me/p/src/blog"));
        assertThatThrownBy(() -> check("/home/me/p/target/blog"))
                .hasMessage("the output directory /home/me/p/target/blog is the source directory" + HINT);
    }

    @Test
    void followsLinksThatStayInTheProject() throws IOException {
        Files.createDirectories(files.getPath("/home/me/p/target/v2"));
        Files.createSymbolicLink(files.getPath("/home/me/p/target/blog"), files.getPath("v2"));
        assertThat(check("/home/me/p/target/blog")).isEqualTo(files.getPath("/home/me/p/target/v2"));
    }

    @Test
    void takesPlacesInsideAndOutsideTheProject() throws IOException {
        assertThat(check("/home/me/p/target/blog")).isEqualTo(files.getPath("/home/me/p/target/blog"));
        assertThat(check("/home/me/p/docs")).isEqualTo(files.getPath("/home/me/p/docs"));
        assertThat(check("/elsewhere/a/b")).isEqualTo(files.getPath("/elsewhere/a/b"));
        assertThat(Files.exists(files.getPath("/home/me/p/docs"))).isFalse();
    }

    @Test
    void knowsTheHomeOfTheUser() {
        OutputRules rules = OutputRules.of(Path.of("src"), List.of(), List.of());
        assertThat(rules.homeDirectory()).contains(Path.of(System.getProperty("user.home")));
    }
}
