package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;

/**
 * URLs and mail addresses without any markup, found by flexmark's own processor. Texts that hold a word longer than any URL
 * are left alone: the search takes quadratic time within one word.
 */
final class BareLinkExtension implements ParsingExtension {
    private static final int LONGEST_WORD = 4_000;

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessorFactory(new Factory());
    }

    /** Whether the search may find something in a text, and ends soon. */
    private static boolean isWorthSearching(CharSequence text) {
        int word = 0;
        boolean hint = false;
        char last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            word = Character.isWhitespace(c) ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                return false;
            }
            hint |= isHint(last, c);
            last = c;
        }
        return hint;
    }

    /** A URL has {@code :/} or begins with {@code ww}, an address has {@code @}; what is escaped may turn out to be any. */
    private static boolean isHint(char last, char c) {
        return switch (c) {
            case '@', '\\', '&' -> true;
            case '/' -> last == ':';
            case 'w', 'W' -> last == 'w' || last == 'W';
            default -> false;
        };
    }

    private static final class Factory extends NodePostProcessorFactory {
        Factory() {
            super(false);
            addNodes(Text.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new Finder(new AutolinkNodePostProcessor.Factory().apply(document));
        }
    }

    private static final class Finder extends NodePostProcessor {
        private final NodePostProcessor original;

        Finder(NodePostProcessor original) {
            this.original = original;
        }

        @Override
        public void process(NodeTracker tracker, Node node) {
            RenderingCancelledException.check();
            if (isWorthSearching(node.getChars())) {
                original.process(tracker, node);
            }
        }
    }
}
