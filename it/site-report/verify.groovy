io.github.blogmaven.testing.SiteItAssert.report(basedir)
