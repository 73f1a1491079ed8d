package io.github.blogmaven.maven;

import io.github.blogmaven.config.SourceModule;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * All projects of a build as the sources of one blog.
 *
 * @param directory around all of them, absolute
 * @param modules in the order of the build, the root among them
 */
record Reactor(Path directory, List<SourceModule> modules) {

    /**
     * The reactor of a root project.
     *
     * @param root whose blog it is
     * @param sources of the root's own posts, absolute
     * @param projects all projects of the build
     */
    static Reactor of(MavenProject root, Path sources, List<MavenProject> projects) throws MojoFailureException {
        Path directory = directory(root);
        for (MavenProject project : projects) {
            directory = around(directory, directory(project));
        }
        List<SourceModule> modules = new ArrayList<>();
        for (MavenProject project : projects) {
            boolean own = project.equals(root);
            Path folder = own ? sources : directory(project).resolve("src").resolve("blog");
            modules.add(new SourceModule(
                    project.getArtifactId(),
                    project.getName(),
                    project.getVersion(),
                    SourceModule.folder(directory.relativize(folder)),
                    own));
        }
        return new Reactor(directory, modules);
    }

    /** The innermost directory that holds both. */
    private static Path around(Path directory, Path other) throws MojoFailureException {
        for (Path around = directory; around != null; around = around.getParent()) {
            if (other.startsWith(around)) {
                return around;
            }
        }
        throw new MojoFailureException("No directory holds both " + directory + " and " + other
                + ", so blog.aggregate cannot make one blog of them.");
    }

    private static Path directory(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }
}
