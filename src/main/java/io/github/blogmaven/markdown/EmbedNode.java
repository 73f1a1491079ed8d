package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What {@code %[url]} and {@code %%[id]} are in the tree. */
final class EmbedNode {
    private EmbedNode() {}

    /** {@code %[url]} on its own line. */
    static final class Whole extends Block {
        private final String url;

        Whole(BasedSequence chars, String url) {
            super(chars);
            this.url = url;
        }

        String url() {
            return url;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** {@code %[url]} within a text. */
    static final class Inline extends Node implements PlainText.Source {
        private final String url;

        Inline(BasedSequence chars, String url) {
            super(chars);
            this.url = url;
        }

        @Override
        public String plainText() {
            return url;
        }

        String url() {
            return url;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** {@code %%[id]} on its own line. */
    static final class WholeWidget extends Block {
        private final String id;

        WholeWidget(BasedSequence chars, String id) {
            super(chars);
            this.id = id;
        }

        String id() {
            return id;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** {@code %%[id]} within a text. */
    static final class InlineWidget extends Node {
        private final String id;

        InlineWidget(BasedSequence chars, String id) {
            super(chars);
            this.id = id;
        }

        String id() {
            return id;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
