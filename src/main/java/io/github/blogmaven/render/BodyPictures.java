package io.github.blogmaven.render;

import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.image.Picture;
import io.github.blogmaven.image.Pictures;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts sizes and smaller copies of the blog's own pictures into converted bodies, so that nothing moves while they load and
 * a phone loads no more than it shows. Only pages get them: feeds keep one plain URL.
 */
final class BodyPictures {
    private static final String VALUE = "\"[^\"]*+\"|'[^']*+'|[^\\s\"'=<>`]++";
    private static final String START = "<img";
    private static final Pattern IMAGE = Pattern.compile("<img(?=[\\s/])((?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s\"'<>/=]++)(?:\\s*+=\\s*+(" + VALUE + "))?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");
    private static final String LAZY = " loading=\"lazy\"";

    private final Pictures pictures;
    private final boolean firstAtOnce;

    /**
     * A dresser.
     *
     * @param firstAtOnce whether the first picture is loaded at once, because nothing larger is above it
     */
    BodyPictures(Pictures pictures, boolean firstAtOnce) {
        this.pictures = pictures;
        this.firstAtOnce = firstAtOnce;
    }

    /** The HTML with its pictures dressed. */
    String dressed(String html) {
        int start = html.indexOf(START);
        if (start < 0 || (!firstAtOnce && pictures.byUrl().isEmpty())) {
            return html;
        }
        Matcher image = IMAGE.matcher(html);
        StringBuilder result = new StringBuilder(html.length() + 256);
        int done = 0;
        for (; start >= 0; start = html.indexOf(START, start + 1)) {
            if (!image.region(start, html.length()).lookingAt()) {
                continue;
            }
            String written = image.group(1);
            boolean first = done == 0 && firstAtOnce;
            result.append(html, done, image.start(1));
            result.append(added(attributes(written)));
            result.append(first ? written.replaceFirst(LAZY, "") : written);
            done = image.end(1);
        }
        return result.append(html, done, html.length()).toString();
    }

    private static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? "" : attribute.group(2);
            boolean quoted = value.startsWith("\"") || value.startsWith("'");
            attributes.putIfAbsent(
                    attribute.group(1).toLowerCase(Locale.ROOT),
                    quoted ? value.substring(1, value.length() - 1) : value);
        }
        return attributes;
    }

    /** What a picture does not say itself. */
    private String added(Map<String, String> written) {
        String url = written.getOrDefault("src", "");
        if (url.isEmpty() || url.charAt(0) != RootMark.CHARACTER) {
            return "";
        }
        Optional<Picture> known = pictures.of(url.substring(1));
        if (known.isEmpty()) {
            return "";
        }
        Picture picture = known.get();
        StringBuilder added = new StringBuilder();
        String copies = SourceSet.of(picture, url);
        if (!copies.isEmpty() && !written.containsKey("srcset")) {
            String width = written.getOrDefault("width", "");
            String sizes = NUMBER.matcher(width).matches() ? SourceSet.sizes(Integer.parseInt(width)) : SourceSet.SIZES;
            add(added, "srcset", copies);
            add(added, "sizes", sizes);
        }
        addSize(added, picture, written);
        return added.toString();
    }

    /** The side that the author does not give follows from the other. */
    private static void addSize(StringBuilder added, Picture picture, Map<String, String> written) {
        boolean width = written.containsKey("width");
        boolean height = written.containsKey("height");
        if (!width && !height) {
            add(added, "width", String.valueOf(picture.width()));
            add(added, "height", String.valueOf(picture.height()));
        } else if (!height && NUMBER.matcher(written.getOrDefault("width", "")).matches()) {
            long wanted = Long.parseLong(written.getOrDefault("width", ""));
            add(added, "height", String.valueOf(Math.max(1, wanted * picture.height() / picture.width())));
        } else if (!width && NUMBER.matcher(written.getOrDefault("height", "")).matches()) {
            long wanted = Long.parseLong(written.getOrDefault("height", ""));
            add(added, "width", String.valueOf(Math.max(1, wanted * picture.width() / picture.height())));
        }
    }

    private static void add(StringBuilder added, String name, String value) {
        added.append(' ').append(name).append("=\"").append(value).append('"');
    }
}
