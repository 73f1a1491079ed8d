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

    private static boolean hasLongWord(CharSequence text) {
        int length = 0;
        for (int i = 0; i < text.length() && length <= LONGEST_WORD; i++) {
            length = Character.isWhitespace(text.charAt(i)) ? 0 : length + 1;
        }
        return length > LONGEST_WORD;
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
            if (!hasLongWord(node.getChars())) {
                original.process(tracker, node);
            }
        }
    }
}
