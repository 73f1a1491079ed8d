package io.github.blogmaven.testing;

import io.github.blogmaven.engine.BuildListener;
import io.github.blogmaven.engine.Stage;
import java.time.Duration;

/** Listens to a build and says nothing. */
public class Silence implements BuildListener {
    @Override
    public void progress(Stage stage, int done, int total) {}

    @Override
    public void finished(Stage stage, Duration time) {}

    @Override
    public void found(String summary) {}

    @Override
    public void updated(String line) {}

    @Override
    public void decided(String reason) {}

    @Override
    public void note(String line) {}

    @Override
    public void measured(String line) {}
}
