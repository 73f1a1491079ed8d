package io.github.blogmaven.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.blogmaven.content.Body;
import io.github.blogmaven.content.LinkReference.Kind;
import io.github.blogmaven.content.MarkdownEdit;
import io.github.blogmaven.content.RootMark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what has to change in a body's Markdown so that it says the same anywhere: links and pictures lead where those of the
 * page lead, and Hashnode's syntax becomes that of CommonMark. Comments go, because the page does not show them either.
 */
final class PlainMarkdown implements TreeVisitor {
    /** Labels of link definitions that nothing refers to, the usual way to write a comment. */
    private static final Set<String> COMMENTS = Set.of("//", "comment");

    private final BodyContext context;
    private final String markdown;
    private final List<MarkdownEdit> found = new ArrayList<>();

    private PlainMarkdown(BodyContext context, String markdown) {
        this.context = context;
        this.markdown = markdown;
    }

    /** The edits of a tree that was parsed from a body, by place. */
    static List<MarkdownEdit> edits(Node tree, Body body) {
        PlainMarkdown plain = new PlainMarkdown(BodyContext.of(tree), body.markdown());
        TreeVisitor.visit(tree, plain);
        plain.found.sort(Comparator.comparingInt(MarkdownEdit::start).thenComparingInt(MarkdownEdit::end));
        List<MarkdownEdit> edits = new ArrayList<>();
        int end = 0;
        for (MarkdownEdit edit : plain.found) {
            if (edit.start() >= end) {
                edits.add(edit);
                end = edit.end();
            }
        }
        return List.copyOf(edits);
    }

    @Override
    public boolean enter(Node node) {
        if (node instanceof Link link) {
            target(Kind.LINK, link.getUrl());
        } else if (node instanceof Image image) {
            target(Kind.IMAGE, image.getUrl());
        } else if (node instanceof Reference reference) {
            definition(reference);
        } else if (node instanceof AttributedImage image) {
            picture(image);
        } else if (node instanceof EmbedNode.Whole embed) {
            replace(embed.getChars(), embed(embed.url()));
        } else if (node instanceof EmbedNode.Inline embed) {
            replace(embed.getChars(), embed(embed.url()));
        } else if (node instanceof MentionExtension.Mention mention) {
            mention(mention);
        } else if (node instanceof HtmlCommentBlock || node instanceof HtmlInlineComment) {
            replace(node.getChars(), "");
        } else if (node instanceof HtmlBlockBase block) {
            rawHtml(block.getContentChars());
        } else if (node instanceof HtmlInlineBase) {
            rawHtml(node.getChars());
        }
        return true;
    }

    private void target(Kind kind, BasedSequence url) {
        String written = url.toString();
        if (url.isNotNull() && !written.isEmpty() && markdown.startsWith(written, url.getStartOffset())) {
            destination(kind, HtmlText.unescaped(url)).ifPresent(other -> replace(url, other));
        }
    }

    /** What to write as a target; empty where it may stay as it is. */
    private Optional<String> destination(Kind kind, String decoded) {
        LinkTarget target = LinkTarget.of(decoded);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (!target.isSafe(kind)) {
            return Optional.of("");
        }
        String text = kind == Kind.LINK ? context.fragmentOf(target.text()) : target.text();
        String url = context.resolve(text).url();
        if (url.indexOf(RootMark.CHARACTER) == 0) {
            return Optional.of(destination(url));
        }
        return text.equals(target.text()) ? Optional.empty() : Optional.of(text);
    }

    private static String destination(String url) {
        return LinkTarget.encode(url).replace("(", "%28").replace(")", "%29");
    }

    private void definition(Reference reference) {
        String label = reference.getReference().toString().strip();
        if (COMMENTS.contains(label.toLowerCase(Locale.ROOT))) {
            replace(reference.getChars(), "");
        } else {
            target(Kind.LINK, reference.getUrl());
        }
    }

    private void picture(AttributedImage image) {
        String alt = PictureWriter.printable(image.alt()).replaceAll("([\\\\\\[\\]])", "\\\\$1");
        String title = image.attributes().getOrDefault("title", "");
        String url = destination(Kind.IMAGE, image.url())
                .orElseGet(() -> destination(LinkTarget.of(image.url()).text()));
        String quoted =
                title.isEmpty() ? "" : " \"" + PictureWriter.printable(title).replace("\"", "\\\"") + '"';
        replace(image.getChars(), "![" + alt + "](" + url + quoted + ")");
    }

    private String embed(String url) {
        return destination(Kind.LINK, url)
                .map(own -> "[" + url + "](" + own + ")")
                .orElse("<" + url + ">");
    }

    private void mention(MentionExtension.Mention mention) {
        int start = mention.getStartOffset();
        if (start > 0 && markdown.charAt(start - 1) == '@') {
            found.add(new MarkdownEdit(start - 1, start, ""));
        }
        replace(mention.handle(), mention.profile());
    }

    private void rawHtml(BasedSequence chars) {
        String html = chars.toString();
        for (HtmlTag tag : HtmlTag.scan(html)) {
            for (HtmlTag.Attribute attribute : tag.attributes()) {
                if (RawHtmlLinks.isTarget(tag, attribute) && !attribute.name().equals("srcset")) {
                    Kind kind = attribute.name().equals("href") ? Kind.LINK : Kind.IMAGE;
                    destination(kind, attribute.value())
                            .ifPresent(url -> replace(
                                    chars.subSequence(attribute.start(), attribute.end()),
                                    attribute.name() + "=\"" + HtmlText.escape(url) + '"'));
                }
            }
        }
        for (int open = html.indexOf("<!--"); open >= 0; ) {
            int close = html.indexOf("-->", open);
            int end = close < 0 ? html.length() : close + 3;
            replace(chars.subSequence(open, end), "");
            open = html.indexOf("<!--", end);
        }
    }

    private void replace(BasedSequence chars, String text) {
        found.add(new MarkdownEdit(chars.getStartOffset(), chars.getEndOffset(), text));
    }
}
