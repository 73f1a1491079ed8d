io.github.blogmaven.testing.ImagesItAssert.prepare(basedir)
