package io.github.blogmaven.render;

/**
 * A whole body as feeds hold it.
 *
 * @param xml as character data of XML
 * @param json as a JSON string with its quotes
 */
record FeedBody(String xml, String json) {
    /** The body of some HTML for other sites. */
    static FeedBody of(String html) {
        String clean = XmlWriter.clean(html);
        return new FeedBody(XmlWriter.escaped(clean), JsonFeed.string(clean));
    }
}
