package io.github.blogmaven.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/projects/basic")
class RenderMojoTest {
    private static final String OUT = "../../../../../target/mojo-test/";

    @Test
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "socialCards", value = "false")
    @MojoParameter(name = "incremental", value = "false")
    @MojoParameter(name = "outputDirectory", value = OUT + "site")
    @MojoParameter(name = "reportDirectory", value = OUT + "reports")
    @MojoParameter(name = "baseUrl", value = "https://blog.example.org/")
    void rendersTheBlogOfAProject(RenderMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Path.of("target/mojo-test/site/hello/index.html"))
                .content()
                .contains("<em>there</em>", "https://blog.example.org/hello/");
        assertThat(Path.of("target/mojo-test/reports/posts.json")).content().contains("\"published\"");
    }

    @Test
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "sourceDirectory", value = "src/nowhere")
    void aConfiguredFolderThatIsMissingIsAnError(RenderMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("blog.sourceDirectory is not a directory")
                .hasMessageContaining("nowhere");
    }

    @Test
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "failOn", value = "sometimes")
    void aWordThatIsNoChoiceIsAnsweredWithTheChoices(RenderMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("blog.failOn is \"sometimes\". Write one of: error, warning, never");
    }

    @Test
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "clock", value = "yesterday")
    void aClockThatIsNoInstantIsAnError(RenderMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("2026-01-31T00:00:00Z");
    }

    @Test
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = ".")
    void theProjectItselfIsNoOutput(RenderMojo mojo) {
        assertThatThrownBy(mojo::execute).hasMessageContaining("holds the source directory");
    }

    @Test
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "outputDirectory", value = OUT + "shared")
    @MojoParameter(name = "reportDirectory", value = OUT + "shared/reports")
    void reportsAreNeverPublished(RenderMojo mojo) {
        assertThatThrownBy(mojo::execute)
                .hasMessageContaining("is in the output directory")
                .hasMessageContaining("blog.reportDirectory");
    }

    @Test
    @InjectMojo(goal = "render", pom = "pom.xml")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "sourceDirectory", value = "src/nowhere")
    void skipDoesNothing(RenderMojo mojo) throws Exception {
        mojo.execute();
        assertThat(Path.of("src/test/resources/projects/basic/target")).doesNotExist();
    }
}
