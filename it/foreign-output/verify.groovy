io.github.blogmaven.testing.ItAssert.foreignOutput(basedir)
