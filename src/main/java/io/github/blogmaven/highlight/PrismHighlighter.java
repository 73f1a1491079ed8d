package io.github.blogmaven.highlight;

import java.util.List;
import java.util.Optional;

/** The highlighter that is built in: what Prism marks in a browser, without the hooks that some languages add. */
public final class PrismHighlighter implements Highlighter {
    /** Characters that the expressions of one piece of code may look at, whatever its length: about a second's worth. */
    private static final long LIMIT = 40_000_000;

    /** The same for each of its characters; ordinary code needs less than a hundred. */
    private static final long LIMIT_EACH = 250;

    private final Grammars grammars = new Grammars();

    @Override
    public Optional<String> highlight(String code, String language) {
        return grammars.language(language).map(name -> html(tokens(code, name)));
    }

    @Override
    public Optional<String> title(String language) {
        return grammars.title(language);
    }

    /** The tokens of code in a language, by its grammar's name. */
    List<Token> tokens(String code, String language) {
        try {
            long limit = LIMIT + LIMIT_EACH * code.length();
            return Tokenizer.tokens(code, grammars.grammar(language), new MeteredText.Meter(limit));
        } catch (StackOverflowError e) {
            throw new TooComplexException("its expressions go too deep");
        }
    }

    private static String html(List<Token> tokens) {
        StringBuilder html = new StringBuilder();
        append(tokens, html);
        return html.toString();
    }

    private static void append(List<Token> tokens, StringBuilder html) {
        for (Token token : tokens) {
            if (token instanceof Token.Plain plain) {
                escape(plain.text(), html);
            } else if (token instanceof Token.Marked marked) {
                html.append("<span class=\"").append(marked.classes()).append("\">");
                append(marked.parts(), html);
                html.append("</span>");
            }
        }
    }

    private static void escape(String text, StringBuilder html) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> "";
            };
            if (!entity.isEmpty()) {
                html.append(text, done, i).append(entity);
                done = i + 1;
            }
        }
        html.append(text, done, text.length());
    }
}
