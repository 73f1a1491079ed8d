io.github.blogmaven.testing.SiteItAssert.stage(basedir)
