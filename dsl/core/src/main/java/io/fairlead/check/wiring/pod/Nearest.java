package io.fairlead.check.wiring.pod;

import io.fairlead.diagnostic.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was probably meant by labels that match nothing. */
public final class Nearest {
    private static final int SHORTEST = 4;

    private Nearest() {}

    /**
     * The pods whose labels are most like those that were asked for.
     *
     * @param candidates pods that could be meant
     * @param asked the pairs of a selector
     * @return the first of those that are nearest; empty when none is like it
     */
    public static Optional<Pod> pod(List<Pod> candidates, Map<String, String> asked) {
        Pod best = null;
        int most = 0;
        for (Pod pod : candidates) {
            int likeness = likeness(pod, asked);
            if (likeness > most) {
                best = pod;
                most = likeness;
            }
        }
        return Optional.ofNullable(best);
    }

    /** An equal pair counts more than one whose value is misspelt or stands under another key. */
    private static int likeness(Pod pod, Map<String, String> asked) {
        int likeness = 0;
        for (Map.Entry<String, String> pair : asked.entrySet()) {
            String value = pod.labels().getOrDefault(pair.getKey(), "");
            if (value.equals(pair.getValue())) {
                likeness += 4;
            } else if (!value.isEmpty() && isAlike(value, pair.getValue())) {
                likeness += 2;
            } else if (pod.labels().containsValue(pair.getValue())) {
                likeness += 2;
            } else if (pod.workload()
                    .filter(workload -> workload.name().equals(pair.getValue()))
                    .isPresent()) {
                likeness += 1;
            }
        }
        return likeness;
    }

    /** A word of a collection that differs by a slip of the keyboard; in short words every letter tells. */
    public static Optional<String> word(Collection<String> words, String asked) {
        return asked.length() < SHORTEST ? Optional.empty() : NearestName.of(asked, words);
    }

    private static boolean isAlike(String left, String right) {
        return word(List.of(left), right).isPresent();
    }
}
