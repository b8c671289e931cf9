package io.fairlead.connect.oracle;

import java.util.List;
import java.util.Map;

/**
 * A pod as the oracle sees it.
 *
 * @param name the text of the peer that it belongs to
 * @param namespace where it runs
 * @param labels its labels
 * @param ports its named ports
 * @param address its address
 * @param onHost whether it is on the host network
 * @param copies how many there can be
 */
public record NaivePod(
        String name,
        String namespace,
        Map<String, String> labels,
        List<NamedPort> ports,
        String address,
        boolean onHost,
        int copies) {
    /**
     * A port with a name.
     *
     * @param name its name
     * @param protocol its protocol
     * @param number its number
     */
    public record NamedPort(String name, String protocol, int number) {}
}
