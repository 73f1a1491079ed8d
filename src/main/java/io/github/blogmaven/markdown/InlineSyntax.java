package io.github.blogmaven.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/**
 * A stateless piece of inline syntax that begins with one character. flexmark tells factories apart by their class, so
 * each syntax is a class of its own.
 */
abstract class InlineSyntax implements InlineParserExtensionFactory, InlineParserExtension {
    private final String trigger;

    InlineSyntax(char trigger) {
        this.trigger = String.valueOf(trigger);
    }

    /** Puts a node in place of the input from the parser's position up to {@code end}. */
    static boolean accept(LightInlineParser parser, Node node, int end) {
        parser.flushTextNode();
        parser.appendNode(node);
        parser.setIndex(end);
        return true;
    }

    @Override
    public final CharSequence getCharacters() {
        return trigger;
    }

    @Override
    public final InlineParserExtension apply(LightInlineParser parser) {
        return this;
    }

    @Override
    public final Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public final Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public final void finalizeDocument(InlineParser parser) {}

    @Override
    public final void finalizeBlock(InlineParser parser) {}
}
