package io.fairlead.proof.wiring;

import io.fairlead.manifest.Manifest;
import io.fairlead.proof.declared.Declaration;
import io.fairlead.value.FieldPath;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where the way from a name to a pod port ends.
 *
 * @param hop the step that cannot be made
 * @param declaration what declares the way
 * @param reason why, as a sentence without its full stop
 * @param manifest the object that should lead on; empty when there is none
 * @param path the value in it
 */
public record BrokenHop(Hop hop, Declaration declaration, String reason, Optional<Manifest> manifest, FieldPath path)
        implements Comparable<BrokenHop> {
    private static final Comparator<BrokenHop> ORDER = Comparator.comparing(
                    (BrokenHop broken) -> broken.declaration.words())
            .thenComparing(BrokenHop::hop)
            .thenComparing(BrokenHop::reason);

    @Override
    public int compareTo(BrokenHop other) {
        return ORDER.compare(this, other);
    }

    /** The declaration, the hop and the reason. */
    @Override
    public String toString() {
        return declaration + ": the way ends at the " + hop + ": " + reason
                + manifest.map(object -> " (" + object.subject() + " " + path + ", " + object.place(path) + ")")
                        .orElse("");
    }
}
