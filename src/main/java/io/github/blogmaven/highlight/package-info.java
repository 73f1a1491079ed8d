/**
 * Code → HTML with the tokens of its language marked, by the grammars of Prism as data.
 */
@NullMarked
package io.github.blogmaven.highlight;

import org.jspecify.annotations.NullMarked;
