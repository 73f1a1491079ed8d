io.github.blogmaven.testing.ItAssert.reactor(basedir)
