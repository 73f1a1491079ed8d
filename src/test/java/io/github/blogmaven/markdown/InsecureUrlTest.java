package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsecureUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://example.org", "HTTP://example.org/a?b", "http://example.org:8080/", "http://locals.org/"
            })
    void urlOfAnotherMachineIsInsecure(String url) {
        assertThat(InsecureUrl.is(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "//example.org",
                "a/b.md",
                "http://localhost:8080/a",
                "http://app.localhost/",
                "http://127.0.0.1/",
                "http://192.168.0.10:3000",
                "http://[::1]:80/",
                "http://jenkins:8080/",
                "http://nas.local",
                "http://www.w3.org/2000/svg",
                "http://www.w3.org/1999/xhtml",
                "http://maven.apache.org/POM/4.0.0"
            })
    void encryptedUrlsOwnMachinesAndNamesAreFine(String url) {
        assertThat(InsecureUrl.is(url)).isFalse();
    }

    @Test
    void blogThatAsksForItHearsOfEveryTarget() {
        SiteTester.site("""
                        -- blog.yaml --
                        validation: { link-insecure: warning }
                        -- posts/x.md --
                        ---
                        title: X
                        date: 2024-01-02
                        ---
                        A [link](http://a.example.org/), a ![picture](http://b.example.org/p.png), <http://c.example.org>,
                        http://d.example.org and www.e.example.org, and a [reference][r].

                        %[http://f.example.org/]

                        <a href="http://g.example.org/">raw</a>

                        [r]: http://h.example.org/
                        """)
                .build()
                .succeeds()
                .reports(
                        "posts/x.md:5:10 link-insecure",
                        "posts/x.md:5:47 link-insecure",
                        "posts/x.md:5:77 link-insecure",
                        "posts/x.md:6:1 link-insecure",
                        "posts/x.md:8:3 link-insecure",
                        "posts/x.md:10:10 link-insecure",
                        "posts/x.md:12:6 link-insecure");
    }

    @Test
    void hintIsTheUrlWithEncryption() {
        assertThat(Rendering.of("[a](http://example.org/b)").report())
                .isEqualTo("1:5 link-insecure: http://example.org/b is fetched without encryption"
                        + " (write https://example.org/b)\n");
    }
}
