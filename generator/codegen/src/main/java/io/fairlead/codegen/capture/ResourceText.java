package io.fairlead.codegen.capture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The spelling of words in the schema resource: whatever could split a line or an item is percent-encoded. */
final class ResourceText {
    private ResourceText() {}

    static String escape(String word) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : word.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (isPlain(character)) {
                escaped.append(character);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02x", (int) character));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(char character) {
        return character > ' ' && character < 0x7f && "%|=,".indexOf(character) < 0;
    }
}
