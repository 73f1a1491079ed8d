/**
 * Markdown becomes HTML: start with {@link io.github.blogmaven.markdown.MarkdownRenderer}. Only this package knows
 * flexmark.
 */
@NullMarked
package io.github.blogmaven.markdown;

import org.jspecify.annotations.NullMarked;
