io.github.blogmaven.testing.SiteItAssert.publish(basedir)
