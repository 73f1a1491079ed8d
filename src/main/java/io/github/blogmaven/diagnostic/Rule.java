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
    BASE_URL_MISSING(Severity.WARNING, "no base URL is known, so feeds and sitemap cannot be written"),
    NO_POSTS(Severity.INFO, "the source directory holds no posts"),

    SOURCE_UNREADABLE(Severity.ERROR, "a source file cannot be read"),
    SOURCE_NOT_UTF8(Severity.ERROR, "a source file is not UTF-8"),
    SOURCE_NUL(Severity.ERROR, "a source file holds a NUL character"),
    SOURCE_TOO_LARGE(Severity.ERROR, "a source file is larger than the limit"),
    CONTROL_CHARACTER(Severity.INFO, "characters that XML 1.0 forbids were dropped"),
    SYMLINK_OUTSIDE(Severity.WARNING, "a symbolic link leads out of the source directory"),

    FRONT_MATTER_UNCLOSED(Severity.ERROR, "the front matter has no closing line"),
    FRONT_MATTER_INVALID(Severity.ERROR, "the front matter is not valid YAML"),
    FRONT_MATTER_TOO_LARGE(Severity.ERROR, "the front matter is larger or deeper than the limit"),
    KEY_DUPLICATE(Severity.ERROR, "a front matter key occurs twice"),
    KEY_SYNONYM(Severity.WARNING, "two front matter keys mean the same thing and say different things"),
    KEY_UNKNOWN(Severity.WARNING, "a front matter key is unknown"),
    VALUE_TYPE(Severity.ERROR, "a front matter value has the wrong type"),
    TITLE_MISSING(Severity.ERROR, "a document has no title"),
    TAGS_NOT_LIST(Severity.ERROR, "the terms of a taxonomy are neither a list nor separated by commas"),
    DATE_MISSING(Severity.ERROR, "a post has no date"),
    DATE_INVALID(Severity.ERROR, "a date cannot be read or does not exist"),
    DATE_INFERRED(Severity.INFO, "the date comes from the file name"),
    DATE_UPDATED_EARLIER(Severity.WARNING, "a document was updated before it was published"),
    DRAFT_EMPTY(Severity.INFO, "a draft has no content"),

    SLUG_INVALID(Severity.ERROR, "a slug cannot be part of a URL or a file name"),
    SLUG_DUPLICATE(Severity.WARNING, "several posts have one slug"),
    PERMALINK_INVALID(Severity.ERROR, "a permalink or its pattern cannot be a URL or leaves the output directory"),
    ALIAS_INVALID(Severity.ERROR, "an alias cannot be a URL or leaves the output directory"),
    ALIAS_TAKEN(Severity.WARNING, "an alias is the URL of something else"),
    URL_COLLISION(Severity.ERROR, "two things have one URL, perhaps only on some file systems"),

    LINK_BROKEN(Severity.WARNING, "a link leads to no document or file"),
    LINK_UNPUBLISHED(Severity.WARNING, "a link leads to a document that is not published"),
    LINK_ANCHOR_MISSING(Severity.WARNING, "a link leads to a heading that does not exist"),
    LINK_EMPTY(Severity.WARNING, "a link has no target"),
    LINK_UNSAFE(Severity.WARNING, "a link has a scheme that is not allowed, so its target was removed"),
    IMAGE_EMPTY(Severity.WARNING, "an image has no URL"),
    IMAGE_MISSING(Severity.WARNING, "an image file does not exist"),
    IMAGE_NO_ALT(Severity.WARNING, "an image has no alternative text"),
    HTML_REMOVED(Severity.WARNING, "raw HTML that is not allowed was removed"),
    WIDGET_UNKNOWN(Severity.WARNING, "a Hashnode widget is not configured"),
    TEMPLATE_TAG(Severity.WARNING, "a template tag of another tool is shown as text"),
    MDX_UNSUPPORTED(Severity.WARNING, "MDX code is shown as text"),
    FENCE_UNCLOSED(Severity.WARNING, "a code fence is never closed"),
    POST_TIMEOUT(Severity.ERROR, "a post takes longer than the limit"),
    POST_FAILED(Severity.ERROR, "a post cannot be converted because of a mistake of this tool"),
    POST_TOO_DEEP(Severity.ERROR, "a post is nested too deeply or needs too much memory"),

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

    /** The severity unless the blog says otherwise. */
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
