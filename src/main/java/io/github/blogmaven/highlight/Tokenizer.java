package io.github.blogmaven.highlight;

import io.github.blogmaven.highlight.Grammar.TokenPattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into tokens as Prism 1.30 does: pattern by pattern, each over all text that is still plain. A greedy pattern
 * is looked for in the whole text; a match that begins in plain text swallows the tokens it covers, and the patterns before
 * it are then tried again on what that laid bare.
 */
final class Tokenizer {
    private final String text;
    private final MeteredText.Meter meter;
    private final Grammar grammar;
    private final CharacterSet present;
    private final Piece head = new Piece(0, 0, null);
    private final Piece tail;
    private int pieces = 1;

    private Tokenizer(String text, Grammar grammar, MeteredText.Meter meter) {
        this.text = text;
        this.meter = meter;
        this.grammar = grammar;
        this.present = CharacterSet.in(text);
        this.tail = new Piece(text.length(), text.length(), null);
        head.next = tail;
        tail.previous = head;
        insert(head, new Piece(0, text.length(), null));
        pieces = 1;
    }

    /**
     * The tokens of a text.
     *
     * @throws TooComplexException where the meter runs out
     */
    static List<Token> tokens(String text, Grammar grammar, MeteredText.Meter meter) {
        Tokenizer tokenizer = new Tokenizer(text, grammar, meter);
        tokenizer.match(tokenizer.head, null);
        return tokenizer.result();
    }

    /** A part of the text in a list of all parts; plain as long as there is no token. */
    private static final class Piece {
        final int start;
        final int end;
        final @Nullable Token token;
        Piece previous = this;
        Piece next = this;

        Piece(int start, int end, @Nullable Token token) {
            this.start = start;
            this.end = end;
            this.token = token;
        }
    }

    /** A match that laid text bare: the patterns before its own are tried again up to here. */
    private static final class Rematch {
        final TokenPattern cause;
        int reach;

        Rematch(TokenPattern cause, int reach) {
            this.cause = cause;
            this.reach = reach;
        }
    }

    /** Tries all patterns behind a piece. */
    private void match(Piece before, @Nullable Rematch rematch) {
        for (TokenPattern pattern : grammar.patterns()) {
            if (rematch != null && rematch.cause == pattern) {
                return;
            }
            if (!match(pattern, before, rematch)) {
                return;
            }
        }
    }

    /** Tries one pattern; returns whether there is any sense in going on. */
    private boolean match(TokenPattern pattern, Piece before, @Nullable Rematch rematch) {
        Expression expression = pattern.expression(present.isAscii());
        if (!expression.start().isPossible(present)) {
            return true;
        }
        Search search = new Search(expression, pattern.shape().lookbehind(), meter);
        for (Piece piece = before.next; piece != tail; piece = piece.next) {
            if (rematch != null && piece.start >= rematch.reach) {
                return true;
            }
            if (pieces > text.length()) {
                return false;
            }
            if (piece.token != null) {
                continue;
            }
            Piece last = piece;
            if (pattern.shape().greedy()) {
                if (!search.find(text, piece.start) || search.start() >= text.length()) {
                    return true;
                }
                while (search.start() >= piece.end) {
                    piece = piece.next;
                }
                last = piece;
                if (piece.token != null) {
                    continue;
                }
                last = lastOf(piece, search.end());
            } else if (!search.findIn(text, piece.start, piece.end)) {
                continue;
            }
            piece = replace(piece, last, pattern, search, rematch);
        }
        return true;
    }

    /** The last piece that a match ending there covers, with the plain text behind it. */
    private Piece lastOf(Piece first, int end) {
        Piece last = first;
        while (last.next != tail && (last.end < end || last.next.token == null)) {
            last = last.next;
        }
        return last;
    }

    /** Puts a token in the place of the pieces that it covers, and returns it. */
    private Piece replace(Piece first, Piece last, TokenPattern pattern, Search search, @Nullable Rematch rematch) {
        int start = search.start();
        int end = search.end();
        if (rematch != null) {
            rematch.reach = Math.max(rematch.reach, last.end);
        }
        int removed = remove(first, last);
        Piece at = first.previous;
        if (start > first.start) {
            at = insert(at, new Piece(first.start, start, null));
        }
        Piece marked = insert(at, new Piece(start, end, token(pattern, text.substring(start, end))));
        if (end < last.end) {
            insert(marked, new Piece(end, last.end, null));
        }
        if (removed > 1) {
            Rematch nested = new Rematch(pattern, last.end);
            match(marked.previous, nested);
            if (rematch != null) {
                rematch.reach = Math.max(rematch.reach, nested.reach);
            }
        }
        return marked;
    }

    private Token token(TokenPattern pattern, String matched) {
        Grammar inside = pattern.inside();
        List<Token> parts = inside == null ? List.of(new Token.Plain(matched)) : tokens(matched, inside, meter);
        return new Token.Marked(pattern.shape().classes(), parts);
    }

    private int remove(Piece first, Piece last) {
        int removed = 1;
        for (Piece piece = first; piece != last; piece = piece.next) {
            removed++;
        }
        first.previous.next = last.next;
        last.next.previous = first.previous;
        pieces -= removed;
        return removed;
    }

    private Piece insert(Piece before, Piece piece) {
        piece.previous = before;
        piece.next = before.next;
        before.next.previous = piece;
        before.next = piece;
        pieces++;
        return piece;
    }

    private List<Token> result() {
        List<Token> tokens = new ArrayList<>();
        for (Piece piece = head.next; piece != tail; piece = piece.next) {
            tokens.add(piece.token == null ? new Token.Plain(text.substring(piece.start, piece.end)) : piece.token);
        }
        return tokens;
    }
}
