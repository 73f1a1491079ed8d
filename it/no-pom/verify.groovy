io.github.blogmaven.testing.ItAssert.noPom(basedir)
