io.github.blogmaven.testing.ItAssert.lifecycle(basedir)
