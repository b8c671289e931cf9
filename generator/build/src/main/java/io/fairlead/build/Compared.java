package io.fairlead.build;

import io.fairlead.build.diff.UnifiedDiff;
import io.fairlead.bundle.Comparison;
import io.fairlead.bundle.StaleFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the manifests of one application differ from what would be written.
 *
 * @param rendered what would be written
 * @param comparison the differing files
 */
public record Compared(Rendered rendered, Comparison comparison) {
    /**
     * Whether nothing would change.
     *
     * @return true when every file is there, has its content, and no other file of ours is
     */
    public boolean isCurrent() {
        return comparison.isUpToDate();
    }

    /**
     * The differences in unified form, from what is there to what would be written.
     *
     * @return empty when nothing would change
     */
    public String text() {
        return Stream.of(comparison.missing(), comparison.stale(), comparison.extra())
                .flatMap(files -> files.stream())
                .map((StaleFile file) ->
                        UnifiedDiff.of(rendered.title() + "/" + file.path(), file.actual(), file.expected()))
                .collect(Collectors.joining());
    }
}
