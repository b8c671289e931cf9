package io.fairlead.check.conformance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One manifest of the corpus.
 *
 * @param table the file that it comes from
 * @param name what tells it apart from the others of the table
 * @param yaml the text, with a line break at its end
 */
record CorpusDocument(String table, String name, String yaml) {
    CorpusDocument {
        if (name.contains("\n") || ("\n" + yaml).contains("\n---\n") || !yaml.endsWith("\n")) {
            throw new IllegalArgumentException("not one document with a name of one line: " + name);
        }
    }

    /** By which a golden file knows whether it was captured for this text. */
    String digest() {
        try {
            byte[] text = yaml.replaceAll("\n+\\z", "").getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
