package io.github.blogmaven.engine;

import io.github.blogmaven.config.LinkCheckConfig;
import io.github.blogmaven.links.Answer;
import io.github.blogmaven.links.ProbeSettings;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;

/**
 * How other sites are asked, beside what the blog says.
 *
 * @param privateHosts whether hosts of private networks are asked
 * @param retryPause before a request that failed for now is sent again; doubles with each
 * @param clock what the age of answers, and dates of servers, are measured by
 */
public record OtherSites(boolean privateHosts, Duration retryPause, InstantSource clock) {

    /**
     * How requests are sent.
     *
     * @param version of this tool, which it tells other sites
     * @param purpose which it tells them too
     */
    ProbeSettings settings(LinkCheckConfig config, String version, String purpose) {
        return new ProbeSettings(
                "blog-maven-plugin/" + (version.isEmpty() ? "0" : version) + " (" + purpose + ")",
                config.timeout(),
                config.retries(),
                retryPause,
                privateHosts);
    }

    /** That many sites are not down at the same time: the mistake is here, and a warning for each link hides it. */
    static void demandConnection(Collection<Answer> answers) throws IOException {
        List<Answer.Kind> asked = answers.stream()
                .map(Answer::kind)
                .filter(kind -> kind != Answer.Kind.NOT_ASKED)
                .toList();
        if (asked.size() >= 10 && asked.stream().allMatch(kind -> kind == Answer.Kind.UNREACHABLE)) {
            throw new IOException(
                    "none of " + asked.size() + " links to other sites can be reached. Check the connection, or"
                            + " name your proxy with -Dhttps.proxyHost=HOST -Dhttps.proxyPort=PORT");
        }
    }
}
