/**
 * Where everything of a blog is: start with {@link io.github.blogmaven.site.SitePlanner}, which makes a
 * {@link io.github.blogmaven.site.SitePlan}.
 */
@NullMarked
package io.github.blogmaven.site;

import org.jspecify.annotations.NullMarked;
