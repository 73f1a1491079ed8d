io.github.blogmaven.testing.ItAssert.themeJar(basedir)
