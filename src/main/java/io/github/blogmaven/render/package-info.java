/**
 * Routes become bytes: start with {@link io.github.blogmaven.render.SiteRenderer}; what themes see is
 * {@link io.github.blogmaven.render.PageModel}.
 */
@NullMarked
package io.github.blogmaven.render;

import org.jspecify.annotations.NullMarked;
