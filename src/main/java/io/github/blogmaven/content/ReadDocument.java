package io.github.blogmaven.content;

/**
 * What a source file came to.
 *
 * @param document the document, as far as it could be read. Where its front matter could not be read its keys are those that
 *     could; its status is then what it would be without the errors
 * @param publishable whether there is something to publish; if not, the body is still there to be checked, so that one run
 *     finds what is wrong with it too
 */
public record ReadDocument(Document document, boolean publishable) {}
