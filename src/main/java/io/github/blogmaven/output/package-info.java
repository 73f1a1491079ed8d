/** The output directory, safe against crashes and strangers' files: start with {@link io.github.blogmaven.output.OutputDirectory}. */
@NullMarked
package io.github.blogmaven.output;

import org.jspecify.annotations.NullMarked;
