package io.github.blogmaven.links;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedUrlTest {

    @ParameterizedTest
    @CsvSource({
        "https://a.dev, https://a.dev/",
        "//a.dev/b, https://a.dev/b",
        "HTTP://A.dev:8080/B#c, http://a.dev:8080/B",
        "https://a.dev?q=1, https://a.dev/?q=1",
        "https://a.dev/b c|d, https://a.dev/b%20c%7Cd",
        "https://a.dev/%20%, https://a.dev/%20%25",
        "https://bücher.de/ä, https://xn--bcher-kva.de/%C3%A4",
        "https://user:word@a.dev/, https://a.dev/",
        "https://a.dev/[1], https://a.dev/%5B1%5D",
        "'http://[::1]:80/', 'http://[::1]:80/'"
    })
    void isWhatABrowserAsksFor(String link, String url) {
        assertThat(AskedUrl.of(link)).get().asString().isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@b.dev", "/a", "https://", "https:///a", "ftp://a.dev/", "https://a.dev:99999/"})
    void isNothingForWhatIsNoWebAddress(String link) {
        assertThat(AskedUrl.of(link)).isEmpty();
    }
}
