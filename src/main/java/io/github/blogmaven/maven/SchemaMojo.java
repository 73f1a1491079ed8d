package io.github.blogmaven.maven;

import io.github.blogmaven.engine.BlogEngine;
import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.BuildRequest;
import io.github.blogmaven.engine.BuildResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON Schemas for editors, which then complete and check the front matter of posts ({@code
 * front-matter.schema.json}), {@code blog.yaml} ({@code blog.schema.json}) and {@code authors.yaml} ({@code
 * authors.schema.json}) while you type. They know the taxonomies, authors, tags and series of the blog.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends AbstractBlogMojo {

    /** Where the schemas are written to. By default {@code target/blog-schema}. */
    @Parameter(property = "blog.schemaDirectory")
    private @Nullable File schemaDirectory;

    @Override
    BuildResult build(BuildRequest request, Project owner, BuildListener listener) throws IOException {
        return BlogEngine.writeSchemas(request, directory(owner), listener);
    }

    @Override
    void tell(BuildResult result, BuildRequest request, Project owner) {
        getLog().info("3 schemas written to " + owner.display(directory(owner))
                + "; how editors find them is said in the user guide, under Editors");
    }

    private Path directory(Project owner) {
        return schemaDirectory == null
                ? owner.buildDirectory().resolve("blog-schema")
                : owner.directory().resolve(schemaDirectory.toPath()).normalize();
    }
}
