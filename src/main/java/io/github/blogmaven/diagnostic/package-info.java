/** Problems as values: start with {@link io.github.blogmaven.diagnostic.Diagnostic} and its registry {@link io.github.blogmaven.diagnostic.Rule}. */
@NullMarked
package io.github.blogmaven.diagnostic;

import org.jspecify.annotations.NullMarked;
