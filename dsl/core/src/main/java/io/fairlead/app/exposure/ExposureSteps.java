package io.fairlead.app.exposure;

import io.fairlead.app.internal.Entries;
import io.fairlead.value.DnsLabel;
import io.fairlead.value.LabelKey;
import io.fairlead.value.PortName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The steps that all exposures share.
 *
 * @param <S> the exposure itself
 */
public abstract class ExposureSteps<S> {
    ExposureSteps() {}

    /**
     * The port mappings, in order.
     *
     * @return empty for all ports under their own numbers
     */
    public abstract List<ExposedPort> ports();

    /**
     * Annotations of the Service, in order.
     *
     * @return key to value
     */
    public abstract Map<String, String> annotations();

    /**
     * The Service type.
     *
     * @return the API's word
     */
    public abstract String type();

    abstract S withAllPorts(List<ExposedPort> ports);

    abstract S withName(DnsLabel name);

    abstract S withAllAnnotations(Map<String, String> annotations);

    /**
     * This exposure with its last port mapping leading to a named port of the tier.
     *
     * @param tierPort a port name
     * @return a new exposure
     * @throws IllegalArgumentException if no port was given before
     */
    public S to(String tierPort) {
        ExposedPort last = last();
        return replaceLast(new ExposedPort(last.number(), Optional.of(PortName.parse(tierPort)), last.nodePort()));
    }

    /**
     * This exposure with one more Service port.
     *
     * @param number 1 to 65535
     * @return a new exposure
     * @throws io.fairlead.value.InvalidValueException if the number is out of range
     */
    public S andPort(int number) {
        return withAllPorts(Entries.plus(ports(), List.of(ExposedPort.of(number))));
    }

    /**
     * This exposure under a name of its own.
     *
     * @param serviceName a DNS label
     * @return a new exposure
     * @throws io.fairlead.value.InvalidValueException if it is not a DNS label
     */
    public S named(String serviceName) {
        return withName(DnsLabel.parse(serviceName));
    }

    /**
     * This exposure with one more annotation of the Service.
     *
     * @param key an annotation key
     * @param value any text
     * @return a new exposure
     * @throws IllegalArgumentException if the key has another value
     */
    public S annotation(String key, String value) {
        return withAllAnnotations(Entries.put(annotations(), LabelKey.parse(key).toString(), value, "annotation"));
    }

    final String described() {
        String mapped = ports().stream().map(ExposedPort::toString).collect(Collectors.joining(", "));
        return type() + " on " + (mapped.isEmpty() ? "all ports" : mapped);
    }

    ExposedPort last() {
        if (ports().isEmpty()) {
            throw new IllegalArgumentException("this exposure has no port yet: start with onPort(...)");
        }
        return ports().get(ports().size() - 1);
    }

    S replaceLast(ExposedPort port) {
        List<ExposedPort> before = ports().subList(0, ports().size() - 1);
        return withAllPorts(Entries.plus(before, List.of(port)));
    }
}
