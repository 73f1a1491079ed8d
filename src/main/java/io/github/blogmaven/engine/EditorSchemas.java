package io.github.blogmaven.engine;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.github.blogmaven.config.BlogConfig;
import io.github.blogmaven.config.ConfigSchema;
import io.github.blogmaven.content.FrontMatterEditorSchema;
import io.github.blogmaven.schema.FrontMatterSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** JSON Schemas of a blog's files, for editors. */
final class EditorSchemas {
    private static final Gson JSON = new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create();

    private EditorSchemas() {}

    /** Each by the name of its file. */
    private static Map<String, String> of(BlogConfig config, Optional<FrontMatterSchema> own) {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put("front-matter.schema.json", json(FrontMatterEditorSchema.of(config, own)));
        schemas.put("blog.schema.json", json(ConfigSchema.blog(config.authors().keySet())));
        schemas.put("authors.schema.json", json(ConfigSchema.authors()));
        return schemas;
    }

    private static String json(Map<String, Object> schema) {
        return JSON.toJson(schema) + "\n";
    }

    /**
     * Writes all of them.
     *
     * @param own the project's own schema of front matter
     */
    static void write(BlogConfig config, Optional<FrontMatterSchema> own, Path directory) throws IOException {
        Files.createDirectories(directory);
        for (Map.Entry<String, String> schema : of(config, own).entrySet()) {
            Files.write(directory.resolve(schema.getKey()), schema.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }
}
