package io.github.blogmaven.schema;

/**
 * A failure in words.
 *
 * @param node the value that is wrong, or the mapping that lacks something
 * @param wish what must be so, after the word "must"; empty where it cannot be said so
 * @param mismatch the words
 */
record Finding(ValueNode node, String wish, Mismatch mismatch) {

    /** A value that must be otherwise. */
    static Finding must(ValueNode node, String keyword, String wish, String found, String hint) {
        String message = node.subject() + " must " + wish + "; found " + found;
        return new Finding(node, wish, new Mismatch(keyword, node.name(), node.location(), message, hint));
    }

    /** Something that cannot be said with "must". */
    static Finding of(ValueNode node, Mismatch mismatch) {
        return new Finding(node, "", mismatch);
    }

    String keyword() {
        return mismatch.keyword();
    }
}
