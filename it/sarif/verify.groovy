io.github.blogmaven.testing.ItAssert.sarif(basedir)
