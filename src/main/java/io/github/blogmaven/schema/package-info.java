/**
 * JSON Schema for front matter: reads the schema of a project, and says in plain words, at the place of the value, what a
 * document does against it. The library that evaluates schemas is known only here. Start reading at
 * {@link io.github.blogmaven.schema.FrontMatterSchema}.
 */
@NullMarked
package io.github.blogmaven.schema;

import org.jspecify.annotations.NullMarked;
