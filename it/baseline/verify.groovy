io.github.blogmaven.testing.ItAssert.baseline(basedir)
