package io.fairlead.bundle;

import java.util.List;

/**
 * How a folder differs from a bundle; every list is in the order of the paths.
 *
 * @param missing files of the bundle that the folder lacks, with empty actual content
 * @param stale files with other content
 * @param extra files that an earlier bundle wrote and this one no longer has, with empty expected content
 */
public record Comparison(List<StaleFile> missing, List<StaleFile> stale, List<StaleFile> extra) {
    /** Copies the lists. */
    public Comparison {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
        extra = List.copyOf(extra);
    }

    /** Whether the folder holds exactly what the bundle says. */
    public boolean isUpToDate() {
        return missing.isEmpty() && stale.isEmpty() && extra.isEmpty();
    }
}
