/** Runs the stages: start with {@link io.github.blogmaven.engine.BlogEngine}. */
@NullMarked
package io.github.blogmaven.engine;

import org.jspecify.annotations.NullMarked;
