package io.github.blogmaven.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** An extension that parses syntax of its own and sets no options: those of posts are set in one place, {@link Syntax}. */
interface ParsingExtension extends Parser.ParserExtension {

    @Override
    default void parserOptions(MutableDataHolder options) {}
}
