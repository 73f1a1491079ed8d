io.github.blogmaven.testing.ItAssert.allProblems(basedir)
