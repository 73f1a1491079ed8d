/**
 * Pictures: their size, what their files say beside it, and smaller variants; image libraries are known only here. Start
 * reading at {@link io.github.blogmaven.image.ImageHeader} and {@link io.github.blogmaven.image.PictureMaker}.
 */
@NullMarked
package io.github.blogmaven.image;

import org.jspecify.annotations.NullMarked;
