package io.github.blogmaven.render;

/**
 * A callout of a body, as {@code elements/callout.ftlh} sees it.
 *
 * @param kind {@code note}, {@code tip}, {@code important}, {@code warning} or {@code caution}; empty for those of
 *     Hashnode, which have no kind
 * @param title what the kind is called, empty for none
 * @param emoji the sign that Hashnode shows beside it, empty for none
 * @param content what it says
 */
public record CalloutElement(String kind, String title, String emoji, Html content) {}
