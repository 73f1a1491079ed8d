package io.github.blogmaven.config;

/** Where a reader can share a post; each is a plain link, nothing is loaded. */
public enum ShareTarget {
    MASTODON("Mastodon", "https://share.joinmastodon.org/#text={text}%20{url}"),
    BLUESKY("Bluesky", "https://bsky.app/intent/compose?text={text}%20{url}"),
    X("X", "https://x.com/intent/post?text={text}&url={url}"),
    LINKEDIN("LinkedIn", "https://www.linkedin.com/sharing/share-offsite/?url={url}"),
    REDDIT("Reddit", "https://www.reddit.com/submit?url={url}&title={text}"),
    HACKERNEWS("Hacker News", "https://news.ycombinator.com/submitlink?u={url}&t={text}"),
    FACEBOOK("Facebook", "https://www.facebook.com/sharer/sharer.php?u={url}"),
    WHATSAPP("WhatsApp", "https://wa.me/?text={text}%20{url}"),
    TELEGRAM("Telegram", "https://t.me/share/url?url={url}&text={text}"),
    EMAIL("", "mailto:?subject={text}&body={url}"),
    /** The reader's clipboard, which needs a script of the theme. */
    COPY("", "{plain}");

    private final String title;
    private final String pattern;

    ShareTarget(String title, String pattern) {
        this.title = title;
        this.pattern = pattern;
    }

    /** What readers call it; empty where that depends on their language. */
    public String title() {
        return title;
    }

    /**
     * The link.
     *
     * @param text the post's title, percent-encoded
     * @param url of the post, percent-encoded
     * @param plain the same as it is
     */
    public String link(String text, String url, String plain) {
        return pattern.replace("{text}", text).replace("{url}", url).replace("{plain}", plain);
    }
}
