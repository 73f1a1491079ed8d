package io.github.blogmaven.content;

import io.github.blogmaven.content.SourceFile.Role;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the files of a source directory are arranged, which decides what each of them is for.
 *
 * @param layout what the directory looks like
 */
record SourceLayout(Content.Layout layout) {
    private static final Set<String> CONFIGURATION =
            Set.of("blog.yaml", "blog.yml", "authors.yaml", "tags.yaml", ImageLock.NAME);
    /** Files that describe a repository and are no posts, as GitHub names them. */
    private static final List<String> REPOSITORY_FILES =
            List.of("README", "LICENSE", "LICENCE", "CHANGELOG", "CONTRIBUTING", "CODE_OF_CONDUCT");

    /**
     * The arrangement of a source directory.
     *
     * @param paths of its files, relative to it
     * @param hasPostsFolder whether there is a folder {@code posts} directly below it, be it empty
     */
    static SourceLayout of(Collection<String> paths, boolean hasPostsFolder) {
        if (hasPostsFolder) {
            return new SourceLayout(Content.Layout.BLOG);
        }
        SourceLayout flat = new SourceLayout(Content.Layout.FLAT);
        List<String> posts = paths.stream()
                .filter(p -> flat.role(p).equals(Optional.of(Role.POST)))
                .toList();
        long hashnode =
                posts.stream().filter(p -> SourceName.of(p).isHashnode()).count();
        return hashnode * 2 > posts.size() ? new SourceLayout(Content.Layout.HASHNODE) : flat;
    }

    /** What a file is for; empty for a file that is no part of the blog. */
    Optional<Role> role(String path) {
        String folder = path.substring(0, path.indexOf('/') + 1);
        return switch (folder) {
            case "assets/" -> Optional.of(Role.ASSET);
            case "theme/" -> Optional.of(Role.THEME);
            case "pages/" -> Optional.of(SourceName.isMarkdown(path) ? Role.PAGE : Role.ATTACHMENT);
            case "posts/" -> Optional.of(SourceName.isMarkdown(path) ? Role.POST : Role.ATTACHMENT);
            default -> layout == Content.Layout.BLOG ? Optional.empty() : flatRole(path);
        };
    }

    private static Optional<Role> flatRole(String path) {
        if (CONFIGURATION.contains(path)) {
            return Optional.empty();
        }
        if (!SourceName.isMarkdown(path)) {
            return Optional.of(Role.ATTACHMENT);
        }
        return isRepositoryFile(path) ? Optional.empty() : Optional.of(Role.POST);
    }

    /** Knows {@code README.de.md} and {@code LICENSE-MIT.md}, but leaves {@code license-your-code.md} a post. */
    static boolean isRepositoryFile(String path) {
        String stem = SourceName.stem(path.substring(path.lastIndexOf('/') + 1));
        String first = SourceName.stem(stem).toUpperCase(Locale.ROOT);
        return REPOSITORY_FILES.stream().anyMatch(name -> stem.startsWith(name) || first.equals(name));
    }
}
