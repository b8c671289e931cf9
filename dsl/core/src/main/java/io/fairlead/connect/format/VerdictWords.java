package io.fairlead.connect.format;

import io.fairlead.connect.evidence.Verdict;
import io.fairlead.connect.label.Match;
import io.fairlead.manifest.Manifest;
import java.util.Locale;

/** The words that every form of a verdict shares. */
final class VerdictWords {
    private VerdictWords() {}

    static String of(Verdict verdict) {
        return verdict instanceof Verdict.Allowed
                ? "allowed"
                : verdict instanceof Verdict.Denied ? "denied" : "depends";
    }

    static String of(Match match) {
        return match.name().toLowerCase(Locale.ROOT);
    }

    static String policy(Manifest policy) {
        return policy.resource().kind() + " " + policy.namespace() + "/" + policy.name();
    }
}
