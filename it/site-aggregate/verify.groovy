io.github.blogmaven.testing.SiteItAssert.aggregate(basedir)
