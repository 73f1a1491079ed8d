package io.github.blogmaven.markdown;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.markdown.HtmlTag.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.PolicyFactory;

/**
 * What HTML a post may hold: text, tables, pictures, media and players, but nothing that runs, asks for input or dresses
 * up as the page around it. Everything that this package writes itself passes, too.
 */
final class HtmlPolicy {
    /** The hosts whose players may be framed. */
    private static final Set<String> PLAYERS = Set.of(
            "www.youtube.com",
            "youtube.com",
            "www.youtube-nocookie.com",
            "player.vimeo.com",
            "codepen.io",
            "codesandbox.io",
            "stackblitz.com",
            "open.spotify.com",
            "w.soundcloud.com",
            "www.loom.com",
            "player.twitch.tv",
            "clips.twitch.tv",
            "giphy.com",
            "glitch.com",
            "jsfiddle.net",
            "replit.com",
            "runkit.com",
            "asciinema.org",
            "www.slideshare.net",
            "speakerdeck.com",
            "embed.podcasts.apple.com",
            "platform.twitter.com");

    /** What a player may be permitted: only for itself, and neither camera, microphone nor place. */
    private static final Set<String> PERMISSIONS = Set.of(
            "accelerometer",
            "autoplay",
            "clipboard-write",
            "encrypted-media",
            "fullscreen",
            "gyroscope",
            "picture-in-picture",
            "web-share");

    private static final String[] ELEMENTS = {
        "a",
        "abbr",
        "acronym",
        "address",
        "aside",
        "audio",
        "b",
        "bdi",
        "bdo",
        "big",
        "blockquote",
        "br",
        "caption",
        "center",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "iframe",
        "img",
        "input",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "picture",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "section",
        "small",
        "source",
        "span",
        "strike",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "track",
        "tt",
        "u",
        "ul",
        "var",
        "video",
        "wbr"
    };
    private static final String[] GLOBAL = {
        "class",
        "id",
        "title",
        "lang",
        "dir",
        "role",
        "align",
        "tabindex",
        "hidden",
        "aria-label",
        "aria-labelledby",
        "aria-describedby",
        "aria-hidden",
        "aria-level",
        "data-node-type",
        "data-type",
        "data-embed",
        "data-lang",
        "data-line",
        "data-language",
        "data-title"
    };
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,5}(px)?");
    private static final Pattern FRAME = Pattern.compile("(https?:)?//([a-z0-9.-]+)(/.*)?");
    /** The scheme that stands for the mark of the blog's root within the library, which drops that character. */
    static final String ROOT = "x-blog-root:";

    private static final PolicyFactory POLICY = policy();

    private HtmlPolicy() {}

    /**
     * Cleans and balances a whole body.
     *
     * @param ids whether elements keep their ids
     */
    static String sanitize(String html, boolean ids) {
        StringBuilder out = new StringBuilder(html.length());
        HtmlOutput output = new HtmlOutput(out, ids);
        HtmlSanitizer.sanitize(html.replace(String.valueOf(RootMark.CHARACTER), ROOT), POLICY.apply(output));
        return out.toString();
    }

    /** Tells a listener what would be removed from one start tag. */
    static <T> void judge(String name, List<Attribute> attributes, HtmlChangeListener<T> listener, T place) {
        List<String> names = new ArrayList<>();
        for (Attribute attribute : attributes) {
            names.add(attribute.name());
            names.add(attribute.value());
        }
        HtmlSanitizer.Policy policy = POLICY.apply(new HtmlOutput(new StringBuilder(), true), listener, place);
        policy.openDocument();
        policy.openTag(name, names);
        policy.closeDocument();
    }

    private static PolicyFactory policy() {
        HtmlPolicyBuilder builder = new HtmlPolicyBuilder()
                .allowElements(ObsoleteHtml::modernized, ELEMENTS)
                .allowWithoutAttributes("a", "span", "img", "source")
                .allowUrlProtocols(
                        "http", "https", "mailto", "tel", "ftp", "data", ROOT.substring(0, ROOT.length() - 1))
                .allowAttributes(GLOBAL)
                .globally();
        return tables(media(text(builder))).toFactory();
    }

    private static HtmlPolicyBuilder text(HtmlPolicyBuilder builder) {
        return builder.allowAttributes("href")
                .matching((element, attribute, value) -> isData(value) ? null : value)
                .onElements("a")
                .allowAttributes("name", "rel", "download", "hreflang")
                .onElements("a")
                .allowAttributes("target")
                .matching(true, "_blank")
                .onElements("a")
                .allowAttributes("cite")
                .matching((element, attribute, value) -> isData(value) ? null : value)
                .onElements("blockquote", "q", "del", "ins")
                .allowAttributes("datetime")
                .onElements("time", "del", "ins")
                .allowAttributes("open")
                .onElements("details")
                .allowAttributes("name")
                .onElements("details")
                .allowAttributes("start", "value")
                .matching(NUMBER.asMatchPredicate())
                .onElements("ol", "li")
                .allowAttributes("reversed", "type")
                .onElements("ol")
                .allowAttributes("type")
                .matching(true, "checkbox")
                .onElements("input")
                .allowAttributes("disabled", "checked")
                .onElements("input");
    }

    private static HtmlPolicyBuilder media(HtmlPolicyBuilder builder) {
        return builder.allowAttributes("src", "poster")
                .matching((element, attribute, value) ->
                        isData(value) && !value.regionMatches(true, 0, "data:image/", 0, 11) ? null : value)
                .onElements("img", "source", "video", "audio", "track")
                .allowAttributes("src")
                .matching((element, attribute, value) -> frame(value))
                .onElements("iframe")
                .allowAttributes("srcset", "sizes")
                .onElements("img", "source")
                .allowAttributes("alt", "loading", "decoding")
                .onElements("img")
                .allowAttributes("media", "type")
                .onElements("source")
                .allowAttributes("width", "height")
                .matching((element, attribute, value) -> pixels(value))
                .onElements("img", "source", "video", "iframe")
                .allowAttributes("controls", "loop", "muted", "preload", "playsinline", "autoplay")
                .onElements("video", "audio")
                .allowAttributes("kind", "srclang", "label", "default")
                .onElements("track")
                .allowAttributes("allow")
                .matching((element, attribute, value) -> permissions(value))
                .onElements("iframe")
                .allowAttributes("allowfullscreen", "loading", "referrerpolicy", "sandbox")
                .onElements("iframe")
                .allowAttributes("frameborder", "scrolling", "border", "hspace", "vspace")
                .onElements("iframe", "img");
    }

    private static HtmlPolicyBuilder tables(HtmlPolicyBuilder builder) {
        return builder.allowAttributes("colspan", "rowspan", "span")
                .matching(NUMBER.asMatchPredicate())
                .onElements("td", "th", "col", "colgroup")
                .allowAttributes("scope", "headers", "abbr")
                .onElements("th", "td")
                .allowAttributes(
                        "border", "cellpadding", "cellspacing", "width", "height", "valign", "nowrap", "summary")
                .onElements("table", "thead", "tbody", "tfoot", "tr", "td", "th", "col", "colgroup", "hr");
    }

    private static boolean isData(String url) {
        return url.strip().regionMatches(true, 0, "data:", 0, 5);
    }

    /** A width or height in pixels, null for any other. */
    private static @Nullable String pixels(String value) {
        return LENGTH.matcher(value).matches() ? value.replace("px", "") : null;
    }

    /** The harmless ones of the permissions that a frame asks for, null where none is left. */
    private static @Nullable String permissions(String value) {
        String kept = Stream.of(value.split(";"))
                .map(String::strip)
                .filter(PERMISSIONS::contains)
                .collect(Collectors.joining("; "));
        return kept.isEmpty() ? null : kept;
    }

    /** The https URL of a known player, null for any other. */
    private static @Nullable String frame(String url) {
        Matcher matcher = FRAME.matcher(url.strip());
        return matcher.matches() && PLAYERS.contains(matcher.group(2))
                ? "https://" + matcher.group(2) + (matcher.group(3) == null ? "" : matcher.group(3))
                : null;
    }
}
