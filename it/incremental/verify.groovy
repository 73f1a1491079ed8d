io.github.blogmaven.testing.ItAssert.incremental(basedir)
