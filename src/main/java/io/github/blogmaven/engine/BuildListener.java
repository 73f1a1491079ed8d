package io.github.blogmaven.engine;

import java.time.Duration;

/** Is told how a build goes on, always on the thread that called the engine. */
public interface BuildListener {

    /** Items of a stage are done; called at most every 50 ms and only while a stage runs. */
    void progress(Stage stage, int done, int total);

    /** A stage ended. */
    void finished(Stage stage, Duration time);

    /** The sources were read: one line for the user, as in {@code Hashnode backup: 151 posts, 3 drafts}. */
    void found(String summary);

    /** A committed file was brought up to date: one line, as in {@code blog-baseline.txt: 12 findings accepted}. */
    void updated(String line);

    /** What of an earlier build is used again, and why something is not: one line, for those who ask. */
    void decided(String reason);

    /** A line of the table that says how long templates took, which somebody asked for. */
    void measured(String line);

    /** Something about the output directory that the user should know: one line, without a final full stop. */
    void note(String line);
}
