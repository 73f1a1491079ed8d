/**
 * Source files become typed documents: start with {@link io.github.blogmaven.content.Document} and
 * {@link io.github.blogmaven.content.ContentReader}.
 */
@NullMarked
package io.github.blogmaven.content;

import org.jspecify.annotations.NullMarked;
