package io.fairlead.diagnostic.format;

import java.nio.charset.StandardCharsets;

/** A file name as a relative URI reference: everything that RFC 3986 reserves is percent-encoded, slashes are kept. */
final class FileUri {
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private FileUri() {}

    static String of(String file) {
        StringBuilder out = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
            out.append(plain ? Character.toString(c) : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
