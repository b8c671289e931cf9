package io.fairlead.value;

import java.util.Locale;

/** Near misses of image references: spaces around them, or capitals in the repository. */
final class ImageName {
    private ImageName() {}

    static String repaired(String text) {
        String bare = text.strip().replaceFirst("^[a-z]+://", "");
        int tag = bare.indexOf(':', bare.lastIndexOf('/') + 1);
        int end = tag < 0 ? bare.length() : tag;
        return bare.substring(0, end).toLowerCase(Locale.ROOT) + bare.substring(end);
    }
}
