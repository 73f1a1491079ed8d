package io.github.blogmaven.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Reads a theme from a jar. */
final class ThemeJar {
    private ThemeJar() {}

    /**
     * Reads all files of a folder.
     *
     * @param url of the folder's entry
     * @param folder path in the jar, with a final {@code /}
     */
    static List<ThemeFile> read(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        // A cached jar would stay open after the build and be served to the next one in the same JVM.
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<ThemeFile> found = new ArrayList<>();
            String origin = Path.of(jar.getName()).getFileName() + "!/";
            for (JarEntry each : Collections.list(jar.entries())) {
                if (each.getName().startsWith(folder) && !each.isDirectory()) {
                    found.add(read(jar, each, folder, origin));
                }
            }
            return found;
        }
    }

    private static ThemeFile read(JarFile jar, JarEntry file, String folder, String origin) throws IOException {
        try (InputStream in = jar.getInputStream(file)) {
            return new ThemeFile(file.getName().substring(folder.length()), origin + file.getName(), in.readAllBytes());
        }
    }
}
