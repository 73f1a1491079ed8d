package io.github.blogmaven.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dot segments taken out of a path, as RFC 3986, section 5.2.4 does, but never above the root. */
final class RelativePath {
    private RelativePath() {}

    /**
     * A path as seen from a folder.
     *
     * @param folder empty or with a final {@code /}
     * @return the path from the root, with a final {@code /} where the path has one; empty where it leads out
     */
    static Optional<String> resolve(String folder, String path) {
        List<String> names = new ArrayList<>();
        String[] parts = (folder + path).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (parts[i].equals("..")) {
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                names.remove(names.size() - 1);
            } else if (!parts[i].equals(".") && (!parts[i].isEmpty() || last)) {
                names.add(parts[i]);
            }
        }
        return Optional.of(String.join("/", names));
    }
}
