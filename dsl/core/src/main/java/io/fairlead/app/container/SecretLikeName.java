package io.fairlead.app.container;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A variable name whose last word says that its value is a secret. */
final class SecretLikeName {
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Set<String> LAST_WORDS = Set.of("SECRET", "SECRETS", "TOKEN", "PAT", "CREDENTIAL");
    private static final Set<String> LAST_WORD_ENDS =
            Set.of("PASSWORD", "PASSWD", "PASSPHRASE", "CREDENTIALS", "APIKEY", "SECRETKEY", "PRIVATEKEY");
    private static final String KEY = "KEY";
    private static final Set<String> BEFORE_HARMLESS_KEY =
            Set.of("PUBLIC", "SORT", "PARTITION", "PRIMARY", "FOREIGN", "CACHE", "ROUTING", "SHARD", "GROUP");

    private SecretLikeName() {}

    static boolean matches(String name) {
        List<String> words = BETWEEN_WORDS
                .splitAsStream(name)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        return LAST_WORDS.contains(last)
                || LAST_WORD_ENDS.stream().anyMatch(last::endsWith)
                || (last.equals(KEY) && !BEFORE_HARMLESS_KEY.contains(words.get(Math.max(0, words.size() - 2))));
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
