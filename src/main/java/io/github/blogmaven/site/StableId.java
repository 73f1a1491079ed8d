package io.github.blogmaven.site;

import io.github.blogmaven.content.Document;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The id that a document has wherever it goes: Hashnode's cuid, from the front matter or the file's name. */
final class StableId {
    private static final Pattern HASHNODE = Pattern.compile("(?:c[a-z0-9]{24}|(?<=draft-)[0-9a-f]{24})$");
    private static final int SHORT = 8;

    private StableId() {}

    /** The whole id, of letters and digits only. */
    static Optional<String> of(Document document) {
        Optional<String> written = document.address().id().filter(id -> id.matches("[A-Za-z0-9_-]{1,64}"));
        if (written.isPresent()) {
            return written;
        }
        String stem = SourcePath.stem(document.source());
        Matcher matcher = HASHNODE.matcher(stem);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** Its last characters, which differ between documents of one day. */
    static Optional<String> shortOf(Document document) {
        return of(document).map(id -> id.substring(Math.max(0, id.length() - SHORT)));
    }

    /** Whether the document was written at Hashnode. */
    static boolean isHashnode(Document document) {
        return of(document).filter(id -> HASHNODE.matcher(id).matches()).isPresent();
    }
}
