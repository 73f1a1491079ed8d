/**
 * What other sites say of the links to them, and the pictures they have; the only code that opens connections. Start with
 * {@link io.github.blogmaven.links.LinkProber}.
 */
@NullMarked
package io.github.blogmaven.links;

import org.jspecify.annotations.NullMarked;
