io.github.blogmaven.testing.ImagesItAssert.images(basedir)
