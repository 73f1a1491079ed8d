io.github.blogmaven.testing.ItAssert.help(basedir)
