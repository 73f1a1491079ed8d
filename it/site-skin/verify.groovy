io.github.blogmaven.testing.SiteItAssert.skin(basedir)
