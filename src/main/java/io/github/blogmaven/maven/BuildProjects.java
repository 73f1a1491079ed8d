package io.github.blogmaven.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The projects of a Maven build, seen from the one that a goal runs for; without a POM there is none. */
final class BuildProjects {
    private final @Nullable MavenProject project;
    private final @Nullable MavenSession session;
    private final @Nullable File basedir;

    BuildProjects(@Nullable MavenProject project, @Nullable MavenSession session, @Nullable File basedir) {
        this.project = project;
        this.session = session;
        this.basedir = basedir;
    }

    /** The one that the goal runs for. */
    Project current() {
        return Project.of(project, basedir);
    }

    /** Whether that is not the root of the build. */
    boolean isModule() {
        return project != null && session != null && !project.equals(session.getTopLevelProject());
    }

    /** At the root of the build all projects that are built, elsewhere the current one. */
    List<Project> all() {
        if (session == null
                || isModule()
                || session.getProjects() == null
                || session.getProjects().size() < 2) {
            return List.of(current());
        }
        return session.getProjects().stream()
                .map(module -> Project.of(module, basedir))
                .toList();
    }

    /**
     * All projects of the build as sources of one blog; empty without a POM.
     *
     * @param sources of the current project's own posts
     * @throws MojoFailureException where the build leaves out the modules
     */
    Optional<Reactor> reactor(Path sources) throws MojoFailureException {
        if (project == null || session == null || project.getFile() == null) {
            return Optional.empty();
        }
        List<MavenProject> projects = session.getAllProjects();
        if (projects.size() == 1 && !project.getModules().isEmpty()) {
            throw new MojoFailureException(
                    "blog.aggregate is true, but the build has no modules. Run it without -N, so that no post is lost.");
        }
        return Optional.of(Reactor.of(project, sources, projects));
    }
}
