io.github.blogmaven.testing.ItAssert.hashnodeBackup(basedir)
