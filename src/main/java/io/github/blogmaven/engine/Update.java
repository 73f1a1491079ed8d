package io.github.blogmaven.engine;

/** A committed file that a build is asked to bring up to date with what it finds. */
public enum Update {
    /** The baseline of accepted findings. */
    BASELINE,
    /** The ledger of published URLs. */
    LEDGER
}
