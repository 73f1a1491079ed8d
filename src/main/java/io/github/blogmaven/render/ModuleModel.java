package io.github.blogmaven.render;

import io.github.blogmaven.config.SourceModule;

/**
 * The module of the project that a post belongs to, as themes see it; all texts are empty where there is one module.
 *
 * @param id its artifactId
 * @param name what readers call it
 * @param version of the module
 */
public record ModuleModel(String id, String name, String version) {
    static final ModuleModel NONE = new ModuleModel("", "", "");

    static ModuleModel of(SourceModule module) {
        return new ModuleModel(module.id(), module.name(), module.version());
    }
}
