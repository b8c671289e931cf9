package io.fairlead.connect.format;

import io.fairlead.connect.address.AddressRange;
import io.fairlead.connect.address.AddressSet;
import io.fairlead.value.InvalidValueException;
import io.fairlead.value.IpAddress;
import java.util.List;
import java.util.Optional;

/**
 * What the text of a peer says of it.
 *
 * @param text as in every output
 */
public record PeerName(String text) {
    private static final String EXTERNAL = "[External]";

    /** Whether it is a workload, or pods of which only labels are known. */
    public boolean isPod() {
        return text.indexOf('/') > 0 && !isExternal() && !text.startsWith("{");
    }

    /** The namespace of a workload or of any other pod of a namespace; empty for everybody else. */
    public Optional<String> namespace() {
        return isPod() ? Optional.of(text.substring(0, text.indexOf('/'))) : Optional.empty();
    }

    /** Whether it is addresses outside of the cluster. */
    public boolean isExternal() {
        return text.endsWith(EXTERNAL);
    }

    /** The addresses; empty when it is not addresses, or none that can be read. */
    public Optional<AddressRange> range() {
        String[] ends = text.substring(0, isExternal() ? text.length() - EXTERNAL.length() : 0)
                .split("-", 2);
        if (ends.length != 2) {
            return Optional.empty();
        }
        try {
            List<AddressRange> ranges = AddressSet.between(IpAddress.parse(ends[0]), IpAddress.parse(ends[1]))
                    .ranges();
            return ranges.stream().findFirst();
        } catch (InvalidValueException noAddress) {
            return Optional.empty();
        }
    }
}
