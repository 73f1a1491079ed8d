package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.content.LinkReference;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hashnode's mentions {@code @[Name](@handle)}: links to profiles. The first {@code @} may be missing. */
final class MentionExtension implements ParsingExtension, RenderingExtension {
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.-]{1,100}");

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessorFactory(new Factory());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer, String type) {
        renderer.nodeRendererFactory(
                options -> () -> Set.of(new NodeRenderingHandler<>(Mention.class, MentionExtension::render)));
    }

    private static void render(Mention node, NodeRendererContext context, HtmlWriter html) {
        String url = BodyContext.of(node)
                .link(LinkReference.Kind.LINK, node.profile(), node.handle.getStartOffset())
                .url();
        html.raw("<a class=\"mention\" href=\"" + HtmlText.escape(LinkTarget.encode(url)) + "\">");
        context.renderChildren(node);
        html.raw("</a>");
    }

    /** A mention in the tree. */
    static final class Mention extends Node {
        private final BasedSequence handle;

        Mention(BasedSequence chars, BasedSequence handle) {
            super(chars);
            this.handle = handle;
        }

        BasedSequence handle() {
            return handle;
        }

        String profile() {
            return "https://hashnode.com/" + handle;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private static final class Factory extends NodePostProcessorFactory {
        Factory() {
            super(false);
            addNodes(Link.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new Finder();
        }
    }

    private static final class Finder extends NodePostProcessor {
        @Override
        public void process(NodeTracker tracker, Node node) {
            BasedSequence target = ((Link) node).getUrl();
            if (!HANDLE.matcher(target).matches()) {
                return;
            }
            dropAt(tracker, node.getPrevious());
            Mention mention = new Mention(node.getChars(), target);
            mention.takeChildren(node);
            node.insertBefore(mention);
            node.unlink();
            tracker.nodeRemoved(node);
            tracker.nodeAddedWithChildren(mention);
        }

        private static void dropAt(NodeTracker tracker, @Nullable Node before) {
            if (!(before instanceof Text) || !before.getChars().endsWith("@")) {
                return;
            }
            BasedSequence chars = before.getChars();
            if (chars.length() > 1) {
                before.setChars(chars.subSequence(0, chars.length() - 1));
            } else {
                before.unlink();
                tracker.nodeRemoved(before);
            }
        }
    }
}
