import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/**
 * Writes the grammars of Prism as data, before the project is compiled: one JSON file a language, and {@code names.json}.
 * Run by the POM as {@code java -classpath ... PrismGrammars.java SCRIPT OUTPUT}, with Rhino and the WebJar of Prism on the
 * class path; does nothing where the output is newer than the script.
 */
final class PrismGrammars {
    private PrismGrammars() {}

    public static void main(String[] arguments) throws IOException {
        Path script = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        Path last = output.resolve("names.json");
        if (Files.exists(last) && Files.getLastModifiedTime(last).compareTo(Files.getLastModifiedTime(script)) > 0) {
            return;
        }
        Files.createDirectories(output);
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.setInterpretedMode(true);
            ScriptableObject scope = context.initStandardObjects();
            ScriptableObject.putProperty(scope, "output", Context.javaToJS(output, scope));
            ScriptableObject.putProperty(
                    scope, "resources", Context.javaToJS(PrismGrammars.class.getClassLoader(), scope));
            ScriptableObject.putProperty(scope, "context", Context.javaToJS(context, scope));
            context.evaluateString(scope, Files.readString(script), script.getFileName().toString(), 1, null);
        }
    }
}
