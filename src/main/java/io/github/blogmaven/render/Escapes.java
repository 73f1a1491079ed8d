package io.github.blogmaven.render;

/** The four characters that converted bodies escape, in texts and in the values of attributes alike. */
final class Escapes {
    private Escapes() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String unescape(String html) {
        return html.indexOf('&') < 0
                ? html
                : html.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&");
    }
}
