package io.github.blogmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedProviderTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://youtu.be/dQw4w9WgXcQ?t=90, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=90",
        "https://youtube.com/watch?v=dQw4w9WgXcQ&t=1h2m3s, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=3723",
        "https://m.youtube.com/shorts/dQw4w9WgXcQ, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "HTTPS://YouTube.com/live/dQw4w9WgXcQ?si=x, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ",
        "https://www.youtube.com/playlist?list=PL12345678, https://www.youtube-nocookie.com/embed/videoseries?list=PL12345678",
        "https://youtu.be/dQw4w9WgXcQ?t=5&list=PL1, https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5&list=PL1",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://vimeo.com/76979871/0123456789, https://player.vimeo.com/video/76979871?dnt=1&h=0123456789",
        "https://player.vimeo.com/video/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://codepen.io/team/pen/PNaGbb, https://codepen.io/team/embed/PNaGbb?default-tab=result",
        "https://codesandbox.io/s/new-abc12, https://codesandbox.io/embed/new-abc12",
        "https://codesandbox.io/p/sandbox/new-abc12, https://codesandbox.io/embed/new-abc12",
        "https://stackblitz.com/edit/react-ts?file=App.tsx, https://stackblitz.com/edit/react-ts?embed=1",
        "https://jsfiddle.net/user/abc/2/, https://jsfiddle.net/user/abc/2/embedded/",
        "https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC, https://open.spotify.com/embed/track/4uLU6hMCjMI75M1A2tKUQC",
        "https://soundcloud.com/band/song, https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fband%2Fsong",
        "https://www.loom.com/share/0123abcd, https://www.loom.com/embed/0123abcd"
    })
    void playsWhatTheUrlSpells(String url, String src) {
        assertThat(EmbedProvider.player(url)).map(EmbedPlayer::src).contains(src);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://youtube.com.example.org/watch?v=dQw4w9WgXcQ",
                "https://example.org/youtube.com/watch?v=dQw4w9WgXcQ",
                "https://youtube.com@example.org/watch?v=dQw4w9WgXcQ",
                "https://youtube.com:8443/watch?v=dQw4w9WgXcQ",
                "https://www.youtube.com/watch?v=a%22b",
                "https://www.youtube.com/@channel",
                "https://youtu.be/",
                "https://vimeo.com/channels/staffpicks",
                "https://codepen.io/team",
                "https://soundcloud.com/band",
                "https://open.spotify.com/user/x",
                "https://jsfiddle.net/",
                "https://gist.github.com/octocat/6cad326836d38bd3a7ae",
                "https://exa mple.org/|"
            })
    void linksToEverythingElse(String url) {
        assertThat(EmbedProvider.player(url)).isEmpty();
    }
}
