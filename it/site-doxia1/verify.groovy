io.github.blogmaven.testing.SiteItAssert.skinOfDoxia1(basedir)
