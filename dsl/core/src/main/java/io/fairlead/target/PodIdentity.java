package io.fairlead.target;

import io.fairlead.value.DnsLabel;
import io.fairlead.value.LabelKey;
import io.fairlead.value.LabelValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The namespace and labels by which a network policy recognises pods that somebody else installed.
 *
 * @param namespace where they run
 * @param labels what they all carry; empty means every pod of the namespace
 */
public record PodIdentity(DnsLabel namespace, Map<LabelKey, LabelValue> labels) {
    /** Keeps its own copy of the labels, in order. */
    public PodIdentity {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /**
     * Pods with one label.
     *
     * @param namespace where they run
     * @param key a label key
     * @param value its value
     * @return the identity
     * @throws io.fairlead.value.InvalidValueException if one of them is not valid
     */
    public static PodIdentity of(String namespace, String key, String value) {
        return new PodIdentity(DnsLabel.parse(namespace), Map.of(LabelKey.parse(key), LabelValue.parse(value)));
    }

    /**
     * The same pods, narrowed by one more label.
     *
     * @param key a label key
     * @param value its value
     * @return a new identity
     * @throws io.fairlead.value.InvalidValueException if key or value is not valid
     */
    public PodIdentity and(String key, String value) {
        Map<LabelKey, LabelValue> more = new LinkedHashMap<>(labels);
        more.put(LabelKey.parse(key), LabelValue.parse(value));
        return new PodIdentity(namespace, more);
    }
}
