/**
 * Social cards: the pictures that stand for posts where they are shared. Start at {@link io.github.blogmaven.card.CardStudio},
 * which keeps them from build to build, and {@link io.github.blogmaven.card.CardPainter}, which draws one. The drawing is
 * done by a Java process of its own ({@link io.github.blogmaven.card.CardPress}): AWT decides once a process whether it has
 * a screen and which fonts there are, and that is not for a build to decide for all of Maven.
 */
@NullMarked
package io.github.blogmaven.card;

import org.jspecify.annotations.NullMarked;
