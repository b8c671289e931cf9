package io.fairlead.check.wiring.dns;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.check.wiring.ServicePorts;
import io.fairlead.check.wiring.dns.AddressText.Found;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.kubernetes.core.v1.Container;
import io.fairlead.kubernetes.core.v1.EnvVar;
import io.fairlead.kubernetes.core.v1.Service;
import io.fairlead.manifest.Manifest;
import io.fairlead.manifest.Manifests.Typed;
import io.fairlead.manifest.Workload;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Collects the names of Services that variables, arguments and ConfigMaps give. */
final class NamedAddresses {
    private static final Pattern ADDRESS_VARIABLE = Pattern.compile(
            "(.*_)?(HOST|HOSTS|HOSTNAME|ADDR|ADDRESS|URL|URI|DSN|SERVER|SERVERS|ENDPOINT|BROKERS?|BOOTSTRAP_SERVERS"
                    + "|UPSTREAM|NODES|SEEDS|PEERS)");
    private static final Pattern HOST_VARIABLE = Pattern.compile("(.*_)?(HOST|HOSTNAME|SERVER|ADDR|ADDRESS)");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");

    private final List<NamedAddress> all = new ArrayList<>();
    private final Set<String> namespaces = new HashSet<>();
    private final Map<String, Set<String>> headless = new HashMap<>();
    private final Cluster cluster;

    private NamedAddresses(Cluster cluster) {
        this.cluster = cluster;
        cluster.objects().stream()
                .map(Manifest::namespace)
                .filter(name -> !name.isEmpty())
                .forEach(namespaces::add);
        cluster.of(Service.class)
                .filter(ServicePorts::isHeadless)
                .forEach(service -> headless.computeIfAbsent(service.namespace(), absent -> new HashSet<>())
                        .add(service.name()));
    }

    static NamedAddresses of(Cluster cluster) {
        NamedAddresses addresses = new NamedAddresses(cluster);
        cluster.workloads().forEach(addresses::workload);
        cluster.of(ConfigMap.class).forEach(addresses::configMap);
        return addresses;
    }

    List<NamedAddress> all() {
        return all;
    }

    private void workload(Workload workload) {
        containers(workload, "initContainers", workload.spec().initContainers());
        containers(workload, "containers", workload.spec().containers());
    }

    private void containers(Workload workload, String field, List<Container> containers) {
        for (int c = 0; c < containers.size(); c++) {
            Container container = containers.get(c);
            FieldPath path = workload.specPath().field(field).index(c);
            variables(workload, path.field("env"), container.env());
            words(workload, path.field("command"), container.command());
            words(workload, path.field("args"), container.args());
        }
    }

    private void words(Workload workload, FieldPath list, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            FieldPath path = list.index(i);
            for (Found found : AddressText.urls(words.get(i))) {
                add(new Source(workload.manifest(), path, Optional.of(workload), "argument"), found, true);
            }
        }
    }

    private void variables(Workload workload, FieldPath list, List<EnvVar> variables) {
        Map<String, String> values = variables.stream()
                .filter(variable -> variable.value().isPresent())
                .collect(Collectors.toMap(EnvVar::name, it -> it.value().orElse(""), (first, second) -> second));
        for (int i = 0; i < variables.size(); i++) {
            EnvVar variable = variables.get(i);
            Source source = new Source(
                    workload.manifest(),
                    list.index(i).field("value"),
                    Optional.of(workload),
                    "variable " + variable.name());
            variable.value()
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> variable(source, variable.name(), text, values));
        }
    }

    private void variable(Source source, String name, String text, Map<String, String> values) {
        List<Found> urls = AddressText.urls(text);
        urls.forEach(found -> add(source, found, true));
        String upper = name.toUpperCase(Locale.ROOT);
        if (urls.isEmpty() && !upper.contains("IMAGE")) {
            boolean sure = ADDRESS_VARIABLE.matcher(upper).matches();
            AddressText.pairs(text).forEach(found -> add(source, found, sure));
            Matcher host = HOST_VARIABLE.matcher(upper);
            if (host.matches() && AddressText.isHost(text)) {
                add(source, new Found(text, port(name, host.end(1), values), true), true);
            } else if (text.contains(".svc") && AddressText.isHost(text)) {
                add(source, new Found(text, OptionalInt.empty(), false), true);
            }
        }
    }

    /** The value of the variable of the same beginning that ends with PORT. */
    private static OptionalInt port(String name, int prefix, Map<String, String> values) {
        String port = values.getOrDefault((prefix < 0 ? "" : name.substring(0, prefix)) + "PORT", "");
        return DIGITS.matcher(port).matches() ? OptionalInt.of(Integer.parseInt(port)) : OptionalInt.empty();
    }

    /** Any text may stand in a ConfigMap, so that only ports that were written count, and nothing is sure. */
    private void configMap(Typed<ConfigMap> map) {
        new TreeMap<>(map.resource().data()).forEach((key, text) -> {
            FieldPath path = FieldPath.of("data").key(key);
            Source source = new Source(map.manifest(), path, Optional.empty(), "key " + key);
            AddressText.urls(text).stream().filter(Found::written).forEach(found -> add(source, found, false));
            AddressText.pairs(text.strip()).forEach(found -> add(source, found, false));
        });
    }

    private record Source(Manifest manifest, FieldPath path, Optional<Workload> client, String where) {}

    private void add(Source source, Found found, boolean sure) {
        Set<String> ofNamespace = headless.getOrDefault(source.manifest().namespace(), Set.of());
        ClusterName.of(found.host(), namespaces, ofNamespace)
                .map(name -> new NamedAddress(
                        source.manifest(),
                        source.path(),
                        source.client(),
                        source.where(),
                        found.host(),
                        name,
                        found.port(),
                        sure || name.domain().isPresent() || isService(source, name)))
                .filter(address -> address.sure() || isKnown(address))
                .ifPresent(all::add);
    }

    /** A URL in a ConfigMap that has the full form is sure enough. */
    private static boolean isService(Source source, ClusterName name) {
        return source.client().isPresent() && name.namespace().isPresent();
    }

    private boolean isKnown(NamedAddress address) {
        return address.service(cluster).isPresent();
    }
}
