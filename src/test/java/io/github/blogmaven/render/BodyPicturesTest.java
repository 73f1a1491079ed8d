package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.image.Picture;
import io.github.blogmaven.image.Pictures;
import io.github.blogmaven.image.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyPicturesTest {
    private static final String SET = " srcset='~a-x-480w.jpg 480w, ~a.jpg 600w'";
    private static final String SIZES = " sizes='(max-width: 43rem) 100vw, 40.5rem'";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src='~a.jpg'>|<img+ src='~a.jpg'>",
                "<img src='~a.jpg?v=2#x' alt='a > b' />|<img# src='~a.jpg?v=2#x' alt='a > b' />",
                "<IMG src='~a.jpg'>|<IMG src='~a.jpg'>",
                "<img src='~other.jpg'>|<img src='~other.jpg'>",
                "<img src='https://x.org/a.jpg'>|<img src='https://x.org/a.jpg'>",
                "<img alt='src=~a.jpg'>|<img alt='src=~a.jpg'>",
                "<img alt='width=5' src=~a.jpg>|<img+ alt='width=5' src=~a.jpg>",
                "<imgs src='~a.jpg'>|<imgs src='~a.jpg'>",
                "<p><img src='~a.jpg' width='300' height='20'></p>|<p><img^ src='~a.jpg' width='300' height='20'></p>",
                "<img width='300' src='~a.jpg'>|<img^ height='200' width='300' src='~a.jpg'>",
                "<img height='40' src='~a.jpg'>|<img* width='60' height='40' src='~a.jpg'>",
                "<img width='50%' src='~a.jpg'>|<img* width='50%' src='~a.jpg'>",
                "<img srcset='~b.jpg 2x' src='~a.jpg'>|<img width='600' height='400' srcset='~b.jpg 2x' src='~a.jpg'>",
            })
    void addsWhatAPictureDoesNotSayItself(String html, String expected) {
        String own = " srcset='~a-x-480w.jpg 480w, ~a.jpg 600w' sizes='(max-width: 300px) 100vw, 300px'";
        String wanted = expected.replaceFirst("<img\\+", "<img" + SET + SIZES + " width='600' height='400'")
                .replaceFirst(
                        "<img#", "<img" + SET.replace("~a.jpg ", "~a.jpg?v=2#x ") + SIZES + " width='600' height='400'")
                .replaceFirst("<img\\*", "<img" + SET + SIZES)
                .replaceFirst("<img\\^", "<img" + own);
        assertThat(dressed(html, false)).isEqualTo(wanted);
    }

    @Test
    void onlyTheFirstPictureIsLoadedAtOnce() {
        String lazy = "<img src='https://x.org/a.jpg' loading='lazy'>";
        assertThat(dressed("<p>" + lazy + lazy, true)).isEqualTo("<p><img src='https://x.org/a.jpg'>" + lazy);
        assertThat(dressed(lazy, false)).isEqualTo(lazy);
    }

    @Test
    void textWithoutPicturesIsItself() {
        String html = "<p>&lt;img src=&quot;a.jpg&quot;&gt;</p>";
        assertThat(dressed(html, true)).isSameAs(html);
    }

    @Test
    void aVeryLargeOriginalIsNoCandidate() {
        Picture large = picture(2401);
        assertThat(SourceSet.of(large, "\u0001a.jpg")).isEqualTo("\u0001a-x-480w.jpg 480w");
        assertThat(SourceSet.of(picture(720), "\u0001a.jpg")).endsWith(", \u0001a.jpg 720w");
    }

    @Test
    void manyOpenTagsTakeNoTime() {
        String open = "<img alt='".repeat(20_000);
        assertThat(dressed(open, true)).isEqualTo(open);
    }

    private static String dressed(String html, boolean first) {
        Pictures pictures = new Pictures(Map.of("a.jpg", picture(600)));
        String source = html.replace('~', '\u0001').replace('\'', '"');
        String dressed = new BodyPictures(pictures, first).dressed(source);
        return dressed.equals(source) ? html : dressed.replace('\u0001', '~').replace('"', '\'');
    }

    private static Picture picture(int width) {
        Variant variant = new Variant(480, "a-x-480w.jpg", "a-x-480w.jpg", Path.of("cache"));
        return new Picture(width, width * 2 / 3, List.of(variant), Optional.empty());
    }
}
