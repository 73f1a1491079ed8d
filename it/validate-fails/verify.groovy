io.github.blogmaven.testing.ItAssert.validateFails(basedir)
