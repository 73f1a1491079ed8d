io.github.blogmaven.testing.ItAssert.checkLinks(basedir)
