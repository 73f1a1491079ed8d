io.github.blogmaven.testing.ItAssert.missingSourceConfigured(basedir)
