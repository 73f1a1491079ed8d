package io.github.blogmaven.diagnostic;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/** {@code diagnostics.json}: an array with one object per problem, in order; a problem of a whole file is at 1:1. */
public final class DiagnosticsReport {

    private DiagnosticsReport() {}

    /** The report as JSON text, indented, with a final line end. */
    public static String json(List<Diagnostic> diagnostics) throws IOException {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginArray();
            for (Diagnostic diagnostic : diagnostics) {
                write(json, diagnostic);
            }
            json.endArray();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonWriter json, Diagnostic diagnostic) throws IOException {
        json.beginObject();
        json.name("id").value(diagnostic.rule().id());
        json.name("severity").value(diagnostic.severity().word());
        json.name("path").value(diagnostic.location().path());
        json.name("line").value(Math.max(1, diagnostic.location().line()));
        json.name("column").value(Math.max(1, diagnostic.location().column()));
        json.name("message").value(diagnostic.message());
        json.name("hint").value(diagnostic.hint());
        json.endObject();
    }
}
