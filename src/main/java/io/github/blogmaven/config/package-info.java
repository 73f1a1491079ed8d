/** What a blog is configured to be: start with {@link io.github.blogmaven.config.BlogConfig} and its reader. */
@NullMarked
package io.github.blogmaven.config;

import org.jspecify.annotations.NullMarked;
