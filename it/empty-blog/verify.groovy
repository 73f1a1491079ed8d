io.github.blogmaven.testing.ItAssert.emptyBlog(basedir)
