/**
 * Formulas in TeX → MathML, when a post needs it: start with {@link io.github.blogmaven.math.MathJaxConverter}. Only this
 * package knows the script engine and MathJax, whose scripts the build takes from its WebJar.
 */
@NullMarked
package io.github.blogmaven.math;

import org.jspecify.annotations.NullMarked;
