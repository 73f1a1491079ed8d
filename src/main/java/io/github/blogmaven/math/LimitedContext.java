package io.github.blogmaven.math;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/**
 * A context of the script engine that interprets, reaches no Java class, and counts what it executes: a script ends at the
 * same instruction on every machine.
 */
final class LimitedContext extends Context {
    private static final int STEP = 10_000;
    private static final int MAX_DEPTH = 20_000;

    private long left = Long.MAX_VALUE;

    private LimitedContext(ContextFactory factory) {
        super(factory);
        setLanguageVersion(Context.VERSION_ES6);
        setInterpretedMode(true);
        setInstructionObserverThreshold(STEP);
        setMaximumInterpreterStackDepth(MAX_DEPTH);
        setClassShutter(name -> false);
    }

    /** Ends the script that executes more instructions than this from now on, by {@link StoppedError}. */
    void limit(long instructions) {
        left = instructions;
    }

    private void count(int instructions) {
        left -= instructions;
        if (left < 0) {
            throw new StoppedError();
        }
    }

    /** Makes such contexts. */
    static final class Factory extends ContextFactory {
        @Override
        protected Context makeContext() {
            return new LimitedContext(this);
        }

        @Override
        protected void observeInstructionCount(Context context, int instructions) {
            ((LimitedContext) context).count(instructions);
        }

        LimitedContext open() {
            return (LimitedContext) enterContext();
        }
    }

    /** Ends a script; an error, because scripts can catch exceptions. */
    static final class StoppedError extends Error {
        private static final long serialVersionUID = 1L;

        StoppedError() {
            super("too many instructions", null, false, false);
        }
    }
}
