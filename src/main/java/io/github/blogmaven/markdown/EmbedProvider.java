package io.github.blogmaven.markdown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A site whose player is shown in place. It is chosen by the exact host and by what the URL spells; nothing is fetched, and
 * an id that does not look like one makes the URL an ordinary link.
 *
 * @param name for the class attribute
 * @param site for readers
 * @param kind what is shown, as the end of a phrase's key; empty for the site's own kind of thing
 * @param hosts lower case, without {@code www.}
 * @param src the URL of the frame, empty where this is no URL of something that plays
 */
record EmbedProvider(String name, String site, String kind, List<String> hosts, Function<EmbedUrl, String> src) {
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,3})h)?(?:(\\d{1,4})m)?(?:(\\d{1,6})s?)?");
    private static final String NAME = "[A-Za-z0-9_-]{1,80}";
    private static final String YOUTUBE = "[A-Za-z0-9_-]{6,20}";

    private static final List<EmbedProvider> ALL = List.of(
            new EmbedProvider(
                    "youtube",
                    "YouTube",
                    "video",
                    List.of("youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com"),
                    EmbedProvider::youtube),
            new EmbedProvider(
                    "youtube", "YouTube", "video", List.of("youtu.be"), u -> youtubeVideo(u.part(0, YOUTUBE), u)),
            new EmbedProvider(
                    "vimeo", "Vimeo", "video", List.of("vimeo.com", "player.vimeo.com"), EmbedProvider::vimeo),
            new EmbedProvider("codepen", "CodePen", "", List.of("codepen.io"), EmbedProvider::codepen),
            new EmbedProvider("codesandbox", "CodeSandbox", "", List.of("codesandbox.io"), EmbedProvider::codesandbox),
            new EmbedProvider(
                    "stackblitz", "StackBlitz", "project", List.of("stackblitz.com"), EmbedProvider::stackblitz),
            new EmbedProvider("jsfiddle", "JSFiddle", "", List.of("jsfiddle.net"), EmbedProvider::jsfiddle),
            new EmbedProvider("spotify", "Spotify", "player", List.of("open.spotify.com"), EmbedProvider::spotify),
            new EmbedProvider(
                    "soundcloud", "SoundCloud", "player", List.of("soundcloud.com"), EmbedProvider::soundcloud),
            new EmbedProvider("loom", "Loom", "video", List.of("loom.com"), EmbedProvider::loom));

    /** The player for an absolute http(s) URL, empty where only a link will do. */
    static Optional<EmbedPlayer> player(String url) {
        return EmbedUrl.parse(url).flatMap(EmbedProvider::player);
    }

    private static Optional<EmbedPlayer> player(EmbedUrl url) {
        for (EmbedProvider provider : ALL) {
            if (provider.hosts.contains(url.host())) {
                String src = provider.src.apply(url);
                return src.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new EmbedPlayer(provider.name, provider.site, provider.kind, src));
            }
        }
        return Optional.empty();
    }

    private static String youtube(EmbedUrl url) {
        if (!url.part(0, "watch").isEmpty()) {
            return youtubeVideo(url.parameter("v", YOUTUBE), url);
        }
        String list = url.parameter("list", NAME);
        if (!url.part(0, "playlist").isEmpty() && !list.isEmpty()) {
            return "https://www.youtube-nocookie.com/embed/videoseries?list=" + list;
        }
        return url.part(0, "shorts|live|embed|v").isEmpty() ? "" : youtubeVideo(url.part(1, YOUTUBE), url);
    }

    private static String youtubeVideo(String id, EmbedUrl url) {
        if (id.isEmpty()) {
            return "";
        }
        int start = Math.max(seconds(url.parameter("t", TIME.pattern())), seconds(url.parameter("start", "\\d{1,6}")));
        String list = url.parameter("list", NAME);
        String query = (start > 0 ? "&start=" + start : "") + (list.isEmpty() ? "" : "&list=" + list);
        return "https://www.youtube-nocookie.com/embed/" + id + query.replaceFirst("^&", "?");
    }

    private static int seconds(String time) {
        Matcher match = TIME.matcher(time);
        return match.matches()
                ? number(match.group(1)) * 3600 + number(match.group(2)) * 60 + number(match.group(3))
                : 0;
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static String vimeo(EmbedUrl url) {
        int at = url.part(0, "video").isEmpty() ? 0 : 1;
        String id = url.part(at, "\\d{1,12}");
        String hash = url.part(at + 1, "[0-9a-f]{6,20}");
        return src(id, "https://player.vimeo.com/video/", id, "?dnt=1" + (hash.isEmpty() ? "" : "&h=" + hash));
    }

    private static String codepen(EmbedUrl url) {
        String user = url.part(0, NAME);
        String kind = url.part(1, "pen|full|details|embed");
        return user.isEmpty()
                ? ""
                : src(kind, "https://codepen.io/" + user + "/embed/", url.part(2, NAME), "?default-tab=result");
    }

    private static String codesandbox(EmbedUrl url) {
        int at = url.part(0, "p").isEmpty() ? 1 : 2;
        String kind = at == 1 ? url.part(0, "s|embed") : url.part(1, "sandbox");
        return src(kind, "https://codesandbox.io/embed/", url.part(at, NAME), "");
    }

    private static String stackblitz(EmbedUrl url) {
        return src(url.part(0, "edit"), "https://stackblitz.com/edit/", url.part(1, NAME), "?embed=1");
    }

    private static String loom(EmbedUrl url) {
        return src(url.part(0, "share|embed"), "https://www.loom.com/embed/", url.part(1, NAME), "");
    }

    private static String jsfiddle(EmbedUrl url) {
        List<String> path = url.path();
        boolean isName = !path.isEmpty() && path.size() <= 3 && path.stream().allMatch(p -> p.matches(NAME));
        return isName ? "https://jsfiddle.net/" + String.join("/", path) + "/embedded/" : "";
    }

    private static String spotify(EmbedUrl url) {
        int at = url.part(0, "intl-[a-z]{2}|embed").isEmpty() ? 0 : 1;
        String kind = url.part(at, "track|album|artist|playlist|episode|show");
        return src(kind, "https://open.spotify.com/embed/" + kind + "/", url.part(at + 1, "[A-Za-z0-9]{10,40}"), "");
    }

    private static String soundcloud(EmbedUrl url) {
        boolean isTrack = url.path().size() >= 2 && url.path().stream().allMatch(p -> p.matches(NAME));
        String track = "https://soundcloud.com/" + String.join("/", url.path());
        return isTrack
                ? "https://w.soundcloud.com/player/?url=" + URLEncoder.encode(track, StandardCharsets.UTF_8)
                : "";
    }

    private static String src(String condition, String prefix, String id, String suffix) {
        return condition.isEmpty() || id.isEmpty() ? "" : prefix + id + suffix;
    }
}
