package io.fairlead.app.container;

import java.util.Locale;
import java.util.Set;

/** A variable name whose last word says that its value is a secret. */
final class SecretLikeName {
    private static final Set<String> LAST_WORDS = Set.of(
            "PASSWORD",
            "PASSWD",
            "PASSPHRASE",
            "SECRET",
            "SECRETS",
            "TOKEN",
            "KEY",
            "APIKEY",
            "CREDENTIAL",
            "CREDENTIALS");

    private SecretLikeName() {}

    static boolean matches(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        String last = upper.substring(Math.max(upper.lastIndexOf('_'), upper.lastIndexOf('.')) + 1);
        return LAST_WORDS.contains(last) && !upper.endsWith("PUBLIC_KEY");
    }

    static void refuse(String name) {
        if (matches(name)) {
            throw new IllegalArgumentException("the environment variable \"" + name
                    + "\" looks like a secret, and a literal would be readable in the manifest: use envFromSecret(\""
                    + name
                    + "\", SecretKey.of(...)), or EnvValue.literal(...) if it is none");
        }
    }
}
