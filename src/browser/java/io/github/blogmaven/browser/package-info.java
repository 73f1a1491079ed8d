/**
 * Tests in a real browser, run with {@code -Pbrowser}: what readers see and do. Start with
 * {@link io.github.blogmaven.browser.BrowserTest}.
 */
@NullMarked
package io.github.blogmaven.browser;

import org.jspecify.annotations.NullMarked;
