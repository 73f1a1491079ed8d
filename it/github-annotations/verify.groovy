io.github.blogmaven.testing.ItAssert.githubAnnotations(basedir)
