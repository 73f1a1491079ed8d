package io.github.blogmaven.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import io.github.blogmaven.config.MarkdownConfig;
import io.github.blogmaven.config.MarkdownConfig.RawHtml;
import io.github.blogmaven.content.Document;
import io.github.blogmaven.content.Link;
import io.github.blogmaven.content.LinkReference;
import io.github.blogmaven.content.RenderedBody.Feature;
import io.github.blogmaven.content.RenderedBody.TocEntry;
import io.github.blogmaven.content.ValueDigest;
import io.github.blogmaven.diagnostic.Diagnostics;
import io.github.blogmaven.diagnostic.Location;
import io.github.blogmaven.diagnostic.Rule;
import io.github.blogmaven.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one rendering needs and collects. It hangs on the root of the tree under {@link #KEY}, so that the shared, immutable
 * node renderers find the post they are rendering.
 */
final class BodyContext {
    static final NullableDataKey<BodyContext> KEY = new NullableDataKey<>("BODY_CONTEXT");

    private static final String HEADING = "#heading-";

    private final Document document;
    private final LinkResolver resolver;
    private final MarkdownConfig config;
    private final Phrases phrases;
    private final FormulaConverter formulas;
    private final Diagnostics diagnostics;
    private final List<LinkReference> links = new ArrayList<>();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final Set<String> headingIds = new HashSet<>();
    private final List<String> trusted = new ArrayList<>();
    private final HtmlRemovals removals = new HtmlRemovals(this);
    private String placeHolder = "";
    private boolean rawHtml;

    BodyContext(
            Document document,
            LinkResolver resolver,
            MarkdownConfig config,
            Phrases phrases,
            FormulaConverter formulas,
            Diagnostics diagnostics) {
        this.document = document;
        this.resolver = resolver;
        this.config = config;
        this.phrases = phrases;
        this.formulas = formulas;
        this.diagnostics = diagnostics;
    }

    /** The context of the tree that a node belongs to. */
    static BodyContext of(Node node) {
        BodyContext context = KEY.get(node.getDocument());
        if (context == null) {
            throw new IllegalStateException("no context for " + node.getNodeName());
        }
        return context;
    }

    MarkdownConfig config() {
        return config;
    }

    /** Words of our own, as HTML. */
    String phrase(String key, String... arguments) {
        return HtmlText.escape(phrases.phrase(key, arguments));
    }

    /** Whether the source says that it is MDX. */
    boolean isMdx() {
        return document.source().endsWith(".mdx");
    }

    /** Notes that the body needs something. */
    void use(Feature feature) {
        features.add(feature);
    }

    /**
     * A context for rendering a part of the same document again: it resolves as this one does, but what it hears is lost,
     * and formulas stay as they were written.
     */
    BodyContext silent() {
        BodyContext silent =
                new BodyContext(document, resolver, config, phrases, FormulaConverter.NONE, new Diagnostics());
        silent.headingIds.addAll(headingIds);
        return silent;
    }

    /** Makes the headings known, before anything is rendered. */
    void headings(List<TocEntry> toc) {
        toc.forEach(entry -> headingIds.add(entry.id()));
    }

    /** Notes that the body holds raw HTML, which the author may have left unbalanced. */
    void useRawHtml() {
        rawHtml = true;
    }

    /** A place holder for HTML of the blog's own configuration, which no policy may touch. */
    String trusted(String html) {
        if (trusted.isEmpty()) { // a text cannot hold its own digest, so that no post can forge a place holder
            placeHolder = "\uFDD0" + ValueDigest.of(source().text()) + "-";
        }
        trusted.add(html);
        return placeHolder + (trusted.size() - 1) + "\uFDD1";
    }

    /**
     * The MathML of a formula; empty where it is shown as it was written.
     *
     * @param tex without what encloses it
     * @param offset of the formula in the Markdown
     */
    String formula(String tex, boolean display, int offset) {
        RenderingCancelledException.check();
        use(Feature.MATH);
        Formula formula = formulas.convert(tex, display);
        if (!formula.problem().isEmpty()) {
            report(
                    Rule.MATH_INVALID,
                    offset,
                    "this formula cannot be converted, so its source is shown: " + formula.problem(),
                    "correct its TeX, or write \\$ for a dollar");
        }
        return formula.mathml();
    }

    /**
     * The HTML with what the place holders stand for. Raw HTML may have put one into a tag, where the quotation marks of what
     * it stands for would end an attribute: nothing takes its place there.
     */
    String withTrusted(String html) {
        if (trusted.isEmpty()) {
            return html;
        }
        Matcher holder = Pattern.compile(placeHolder + "(\\d{1,9})\uFDD1").matcher(html);
        StringBuilder whole = new StringBuilder(html.length());
        int done = 0;
        boolean inTag = false;
        while (holder.find()) {
            inTag = isInTag(html, done, holder.start(), inTag);
            whole.append(html, done, holder.start());
            if (!inTag || config.html() == RawHtml.ALLOW) {
                whole.append(trusted.get(Integer.parseInt(holder.group(1))));
            }
            done = holder.end();
        }
        return whole.append(html, done, html.length()).toString();
    }

    /** Whether the end of a range is within a tag; what is neither escaped nor removed of raw HTML has no other angles. */
    private static boolean isInTag(String html, int start, int end, boolean before) {
        boolean inTag = before;
        for (int i = start; i < end; i++) {
            char c = html.charAt(i);
            inTag = c == '<' || (inTag && c != '>');
        }
        return inTag;
    }

    /** What is removed from the raw HTML of the body. */
    HtmlRemovals removals() {
        return removals;
    }

    boolean usesRawHtml() {
        return rawHtml;
    }

    /** Whether the body holds HTML that this package did not write. */
    boolean usesForeignHtml() {
        return rawHtml || !trusted.isEmpty();
    }

    /** A target, with Hashnode's {@code #heading-x} led to the heading {@code x}. */
    String fragmentOf(String target) {
        if (target.startsWith(HEADING) && !headingIds.contains(target.substring(1))) {
            String id = target.substring(HEADING.length());
            return headingIds.contains(id) ? "#" + id : target;
        }
        return target;
    }

    /** Reports a problem at an offset into the Markdown. */
    void report(Rule rule, int offset, String message, String hint) {
        RenderingCancelledException.check();
        source().report(diagnostics, rule, document.body().start() + offset, message, hint);
    }

    /** The line of the source, from 1, of an offset into the Markdown. */
    int lineOf(int offset) {
        return source().lineOf(document.body().start() + offset);
    }

    /** Resolves a target that was remembered, or will be. */
    Link resolve(String target) {
        RenderingCancelledException.check();
        return resolver.resolve(target);
    }

    /**
     * Resolves a target and remembers the reference.
     *
     * @param offset of the target in the Markdown
     */
    Link link(LinkReference.Kind kind, String target, int offset) {
        RenderingCancelledException.check();
        Link link = resolver.resolve(target);
        Location location = source().location(document.body().start() + offset);
        links.add(new LinkReference(kind, target, link, location, source().line(location.line())));
        boolean isWritten = !source().text().startsWith("www.", document.body().start() + offset);
        if (isWritten && InsecureUrl.is(target) && link.status() != Link.Status.FILE) {
            reportInsecure(target, offset);
        }
        return link;
    }

    private void reportInsecure(String target, int offset) {
        report(
                Rule.LINK_INSECURE,
                offset,
                PictureWriter.shortened(target) + " is fetched without encryption",
                "write " + PictureWriter.shortened("https" + target.substring(4)));
    }

    List<LinkReference> links() {
        return List.copyOf(links);
    }

    Set<Feature> features() {
        return Set.copyOf(features);
    }

    private SourceText source() {
        return document.body().source();
    }
}
