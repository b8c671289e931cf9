package io.fairlead.app.container;

import java.util.regex.Pattern;

/** A text that holds a URL with user and password; a password that is only a placeholder is none. */
final class SecretLikeText {
    private static final Pattern URL_WITH_PASSWORD =
            Pattern.compile("(?<=[A-Za-z0-9+.-])://[^/?#\\s@:]*+:(?!\\$[{(][^})@]*+[})]@)[^/?#\\s@]++@");

    private SecretLikeText() {}

    static boolean matches(String text) {
        return URL_WITH_PASSWORD.matcher(text).find();
    }

    static void refuse(String name, String text) {
        if (matches(text)) {
            throw new IllegalArgumentException("the value of the environment variable \"" + name
                    + "\" holds a URL with a password, which would be readable in the manifest: use envFromSecret(\""
                    + name
                    + "\", SecretKey.of(...)), or EnvValue.literal(...) if it only looks like one");
        }
    }
}
