package io.github.blogmaven.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker in this process, without network. */
public final class HtmlChecker {
    /** The checker's schema engine recurses deeper than an ordinary thread allows. */
    private static final long STACK_BYTES = 64L << 20;

    private HtmlChecker() {}

    /**
     * Checks a page.
     *
     * @return one line for each error: place, message and what was found there
     */
    public static List<String> errors(byte[] page) throws IOException {
        FutureTask<List<String>> check = new FutureTask<>(() -> check(page));
        Thread thread = new Thread(null, check, "html-checker", STACK_BYTES);
        thread.start();
        try {
            return check.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("the HTML checker failed", e);
        }
    }

    private static List<String> check(byte[] page) throws IOException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        try {
            String report = validator.validate(new ByteArrayInputStream(page));
            JsonArray messages =
                    JsonParser.parseString(report).getAsJsonObject().getAsJsonArray("messages");
            List<String> errors = new ArrayList<>();
            for (JsonElement message : messages) {
                JsonObject found = message.getAsJsonObject();
                if (!text(found, "type").equals("info")) {
                    errors.add(text(found, "lastLine") + ":" + text(found, "lastColumn") + " " + text(found, "message")
                            + " " + text(found, "extract"));
                }
            }
            return errors;
        } catch (SAXException e) {
            throw new IOException("the HTML checker failed", e);
        }
    }

    private static String text(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
