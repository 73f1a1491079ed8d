package io.github.blogmaven.render;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.blogmaven.content.RootMark;
import io.github.blogmaven.diagnostic.StringBuilderWriter;
import java.io.IOException;

/** Writes {@code site.webmanifest} (W3C Web Application Manifest); its URLs are relative to itself. */
final class WebManifest {
    private WebManifest() {}

    static String write(SiteModel site) throws IOException {
        StringBuilderWriter text = new StringBuilderWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setFormattingStyle(FormattingStyle.PRETTY);
            json.beginObject();
            json.name("name").value(XmlWriter.clean(site.title()));
            if (!site.description().isBlank()) {
                json.name("description").value(XmlWriter.clean(site.description()));
            }
            json.name("lang").value(site.language()).name("dir").value(site.direction());
            json.name("start_url").value("./").name("scope").value("./");
            json.name("display").value("minimal-ui");
            json.name("theme_color").value(FavIcon.accent(site));
            json.name("icons").beginArray();
            for (FilesModel.Icon icon : site.files().icons()) {
                json.beginObject();
                json.name("src").value(RootMark.replace(icon.url(), ""));
                json.name("type").value(icon.type()).name("sizes").value(icon.sizes());
                json.endObject();
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }
}
