package io.fairlead.bundle;

import java.util.List;

/**
 * What writing a bundle did to its folder; every list holds relative paths in order.
 *
 * @param written new files and files with new content
 * @param unchanged files that had the right content already and were not touched
 * @param removed files of an earlier bundle that this one no longer has
 * @param kept files of an earlier bundle that were edited since, and are therefore left
 */
public record WriteReport(List<String> written, List<String> unchanged, List<String> removed, List<String> kept) {
    /** Copies the lists. */
    public WriteReport {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        kept = List.copyOf(kept);
    }

    /** Whether the folder had everything right already. */
    public boolean changedNothing() {
        return written.isEmpty() && removed.isEmpty();
    }
}
