package io.github.blogmaven.output;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A process that publishes two versions of a site by turns and prints one character for each step, to be killed. */
final class PublishLoop {
    static final int FILES = 60;
    /** Characters of one round: a file each, then one before and one after the commit. */
    static final int ROUND = FILES + 2;

    private PublishLoop() {}

    /** Arguments: the project directory and the number of rounds. */
    public static void main(String[] arguments) throws IOException {
        Path project = Path.of(arguments[0]);
        PrintStream out = System.out;
        OutputRules rules = new OutputRules(project.resolve("src/blog"), List.of(project), Optional.empty(), List.of());
        int rounds = Integer.parseInt(arguments[1]);
        for (int round = 0; round < rounds; round++) {
            OutputDirectory directory = OutputDirectory.open(project.resolve("target/blog"), rules);
            try (OutputSession session = directory.begin(Duration.ofSeconds(60))) {
                for (Map.Entry<String, String> file :
                        site(round % 2 == 0 ? "A" : "B").entrySet()) {
                    session.write(file.getKey(), OutputTester.bytes(file.getValue()));
                    step(out, '.');
                }
                step(out, 'c');
                session.commit();
            }
            step(out, 'p');
        }
    }

    /** A site where a third of the files is the same in every version and each version has files of its own. */
    static Map<String, String> site(String version) {
        Map<String, String> site = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            if (i % 3 == 0) {
                site.put("same" + i + "/index.html", "same ".repeat(400));
            } else if (i % 10 == 1) {
                site.put("only" + version + i + "/index.html", version.repeat(3000));
            } else {
                site.put("page" + i + "/index.html", version.repeat(3000));
            }
        }
        return site;
    }

    private static void step(PrintStream out, char step) {
        out.print(step);
        out.flush();
    }
}
