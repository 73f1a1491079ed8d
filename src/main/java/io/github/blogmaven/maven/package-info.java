/** The goals: start with {@link io.github.blogmaven.maven.RenderMojo}. */
@NullMarked
package io.github.blogmaven.maven;

import org.jspecify.annotations.NullMarked;
