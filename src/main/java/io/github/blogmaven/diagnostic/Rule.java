package io.github.blogmaven.diagnostic;

import java.util.Locale;
import java.util.Optional;

/**
 * The registry of everything that can be wrong with a blog. An id is the constant's name in kebab-case and permanent:
 * users write it in {@code blog.yaml}, so a constant is never renamed or reused.
 */
public enum Rule {
    CONFIG_INVALID(Severity.ERROR, "blog.yaml, authors.yaml or tags.yaml cannot be understood"),
    CONFIG_KEY_UNKNOWN(Severity.ERROR, "a key of blog.yaml is unknown"),
    COLOR_CONTRAST(Severity.WARNING, "a colour of blog.yaml is hard to read on the theme's paper"),
    BASE_URL_MISSING(Severity.WARNING, "no base URL is known, so feeds and sitemap cannot be written"),
    NO_POSTS(Severity.INFO, "the source directory holds no posts"),
    SCHEMA_INVALID(Severity.ERROR, "the schema that validation.schema names cannot be used"),
    BASELINE_INVALID(Severity.ERROR, "the baseline of accepted findings cannot be read"),
    BASELINE_STALE(Severity.INFO, "the baseline accepts findings that are gone"),
    IMAGE_LOCK_INVALID(Severity.WARNING, "a line of images.lock cannot be read"),
    IMAGE_COPY_CHANGED(Severity.WARNING, "the copy of another site's picture is not as images.lock says"),
    LEDGER_INVALID(Severity.ERROR, "the ledger of published URLs cannot be read"),

    SOURCE_UNREADABLE(Severity.ERROR, "a source file cannot be read"),
    SOURCE_NOT_UTF8(Severity.ERROR, "a source file is not UTF-8"),
    SOURCE_NUL(Severity.ERROR, "a source file holds a NUL character"),
    SOURCE_TOO_LARGE(Severity.ERROR, "a source file is larger than the limit"),
    CONTROL_CHARACTER(Severity.INFO, "characters that XML 1.0 forbids were dropped"),
    SYMLINK_OUTSIDE(Severity.WARNING, "a symbolic link leads out of the source directory"),
    SOURCE_NOT_A_POST(Severity.WARNING, "a file among the posts is no Markdown, so it is no post"),

    FRONT_MATTER_MISSING(Severity.INFO, "a document has no front matter"),
    FRONT_MATTER_EMPTY(Severity.WARNING, "the front matter holds no keys"),
    FRONT_MATTER_UNCLOSED(Severity.ERROR, "the front matter has no closing line"),
    FRONT_MATTER_INVALID(Severity.ERROR, "the front matter is not valid YAML"),
    FRONT_MATTER_TOO_LARGE(Severity.ERROR, "the front matter is larger or deeper than the limit"),
    KEY_DUPLICATE(Severity.ERROR, "a front matter key occurs twice"),
    KEY_SYNONYM(Severity.WARNING, "two front matter keys mean the same thing and say different things"),
    KEY_UNKNOWN(Severity.WARNING, "a front matter key is unknown"),
    VALUE_TYPE(Severity.ERROR, "a front matter value has the wrong type"),
    SCHEMA_MISMATCH(Severity.ERROR, "the front matter breaks the schema of the project"),
    IGNORE_UNKNOWN(Severity.WARNING, "validation.ignore of a document names no rule"),
    TITLE_MISSING(Severity.ERROR, "a document has no title"),
    TITLE_EMPTY(Severity.ERROR, "the title is empty"),
    TITLE_TOO_LONG(Severity.INFO, "search results cut the title"),
    DESCRIPTION_TOO_LONG(Severity.INFO, "search results cut the description"),
    TAGS_NOT_LIST(Severity.ERROR, "the terms of a taxonomy are neither a list nor separated by commas"),
    TAG_UNKNOWN(Severity.WARNING, "a tag is not in tags.yaml"),
    TAG_CASE(Severity.WARNING, "terms differ only in how they are written"),
    TAG_ONCE(Severity.OFF, "only one post has a tag"),
    AUTHOR_UNKNOWN(Severity.WARNING, "an author is not in authors.yaml"),
    SERIES_UNKNOWN(Severity.WARNING, "a series is not in series.yaml"),
    DATE_MISSING(Severity.ERROR, "a post has no date"),
    DATE_INVALID(Severity.ERROR, "a date cannot be read"),
    DATE_IMPOSSIBLE(Severity.ERROR, "a date is in no calendar"),
    DATE_WITHOUT_ZONE(Severity.OFF, "a date does not say in which time zone it is"),
    DATE_FILE_NAME(Severity.WARNING, "the date differs from that of the file name"),
    DATE_INFERRED(Severity.INFO, "the date comes from the file name"),
    DATE_UPDATED_EARLIER(Severity.WARNING, "a document was updated before it was published"),
    DRAFT_EMPTY(Severity.INFO, "a draft has no content"),

    SLUG_INVALID(Severity.ERROR, "a slug cannot be part of a URL or a file name"),
    SLUG_EMPTY(Severity.WARNING, "a slug is written and empty"),
    SLUG_DUPLICATE(Severity.WARNING, "several posts have one slug"),
    PERMALINK_INVALID(Severity.ERROR, "a permalink or its pattern cannot be a URL or leaves the output directory"),
    ALIAS_INVALID(Severity.ERROR, "an alias cannot be a URL or leaves the output directory"),
    ALIAS_TAKEN(Severity.WARNING, "an alias is the URL of something else"),
    URL_COLLISION(Severity.ERROR, "two things have one URL"),
    URL_CASE_COLLISION(Severity.ERROR, "two URLs differ in a way that some file systems do not see"),
    URL_CHANGED(Severity.ERROR, "a document was published under another URL"),
    URL_VANISHED(Severity.ERROR, "a URL that was published is gone"),
    FEED_ID_CHANGED(Severity.ERROR, "a document has another id in feeds than it was published with"),

    LINK_BROKEN(Severity.WARNING, "a link leads to no document"),
    LINK_FILE_MISSING(Severity.WARNING, "a link leads to a file that does not exist"),
    LINK_UNPUBLISHED(Severity.WARNING, "a link leads to a document that is not published"),
    LINK_ANCHOR_MISSING(Severity.WARNING, "a link leads to a heading that does not exist"),
    LINK_EMPTY(Severity.WARNING, "a link has no target"),
    LINK_UNSAFE(Severity.WARNING, "a link has a scheme that is not allowed, so its target was removed"),
    LINK_INSECURE(Severity.OFF, "a link or image uses http, which anyone on the way can change"),
    LINK_ABSOLUTE(Severity.INFO, "a link within the blog is written with the domain"),
    LINK_DEAD(Severity.ERROR, "another site says that what is linked to is not there"),
    LINK_UNREACHABLE(Severity.WARNING, "another site does not say whether what is linked to is there"),
    LINK_REDIRECTED(Severity.WARNING, "what is linked to has moved for good"),
    IMAGE_EMPTY(Severity.WARNING, "an image has no URL"),
    IMAGE_MISSING(Severity.WARNING, "an image file does not exist"),
    IMAGE_NO_ALT(Severity.WARNING, "an image has no alternative text"),
    IMAGE_HUGE(Severity.WARNING, "an image file is so large that pages load slowly"),
    IMAGE_UNREADABLE(Severity.WARNING, "an image file is broken or of a kind that cannot be worked on"),
    IMAGE_NOT_COPIED(Severity.WARNING, "another site's picture cannot be copied"),
    HTML_REMOVED(Severity.WARNING, "raw HTML that is not allowed was removed"),
    WIDGET_UNKNOWN(Severity.WARNING, "a Hashnode widget is not configured"),
    EMBED_INVALID(Severity.WARNING, "an embed has no URL that can be shown"),
    MATH_INVALID(Severity.WARNING, "a formula cannot be converted"),
    TEMPLATE_TAG(Severity.WARNING, "a template tag of another tool is shown as text"),
    MDX_UNSUPPORTED(Severity.WARNING, "MDX code is shown as text"),
    FENCE_UNCLOSED(Severity.WARNING, "a code fence is never closed"),
    FENCE_LANGUAGE_UNKNOWN(Severity.INFO, "no highlighter knows the language of a code fence"),
    HEADING_SKIPPED(Severity.INFO, "a heading skips a level"),
    HEADING_H1_SEVERAL(Severity.INFO, "a body has headings of the first level beside the title"),
    HEADING_EMPTY(Severity.WARNING, "a heading has no text"),
    EMPHASIS_UNCLOSED(Severity.INFO, "emphasis is opened and never closed"),
    CODE_TOO_COMPLEX(Severity.WARNING, "a code block takes too long to be highlighted"),
    POST_TIMEOUT(Severity.ERROR, "a post takes longer than the limit"),
    POST_FAILED(Severity.ERROR, "a post cannot be converted because of a mistake of this tool"),
    POST_TOO_DEEP(Severity.ERROR, "a post is nested too deeply or needs too much memory"),

    CARD_UNDRAWN(Severity.WARNING, "social cards cannot be drawn on this machine"),
    CARD_LETTERS_MISSING(Severity.INFO, "no font has the letters of a title, so its social card goes without it"),

    TEMPLATE_INVALID(Severity.ERROR, "a template of the theme fails");

    private final Severity severity;
    private final String meaning;

    Rule(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** The permanent kebab-case id, as in {@code tags-not-list}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The severity unless the blog says otherwise; {@link Severity#OFF} for a rule that a blog must ask for. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, in one clause. */
    public String meaning() {
        return meaning;
    }

    /** The rule of an id, empty where there is none. */
    public static Optional<Rule> of(String id) {
        for (Rule rule : values()) {
            if (rule.id().equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
