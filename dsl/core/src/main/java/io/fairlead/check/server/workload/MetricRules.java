package io.fairlead.check.server.workload;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.pod.ResourceRules;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.autoscaling.v2.ContainerResourceMetricSource;
import io.fairlead.kubernetes.autoscaling.v2.ExternalMetricSource;
import io.fairlead.kubernetes.autoscaling.v2.MetricSpec;
import io.fairlead.kubernetes.autoscaling.v2.MetricTarget;
import io.fairlead.kubernetes.autoscaling.v2.ObjectMetricSource;
import io.fairlead.kubernetes.autoscaling.v2.PodsMetricSource;
import io.fairlead.value.Quantity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rules of the metrics of an autoscaler: each has a type and the source of that type. */
final class MetricRules {
    static final DiagnosticCode TYPE = new DiagnosticCode("autoscaler", "unknown-metric-type");
    static final DiagnosticCode SOURCE = new DiagnosticCode("autoscaler", "metric-source-mismatch");
    static final DiagnosticCode NAME = new DiagnosticCode("autoscaler", "invalid-metric-name");
    static final DiagnosticCode TARGET = new DiagnosticCode("autoscaler", "invalid-metric-target");
    static final DiagnosticCode TARGETS = new DiagnosticCode("autoscaler", "metric-target-not-one");
    private static final Map<String, String> FIELDS = Map.of(
            "ContainerResource", "containerResource",
            "External", "external",
            "Object", "object",
            "Pods", "pods",
            "Resource", "resource");

    private final Field at;
    private final Map<String, Runnable> present = new LinkedHashMap<>();

    private MetricRules(Field at) {
        this.at = at;
    }

    static List<DiagnosticCode> codes() {
        return List.of(TYPE, SOURCE, NAME, TARGET, TARGETS);
    }

    static void check(MetricSpec metric, Field at) {
        MetricRules rules = new MetricRules(at);
        rules.add("object", metric.object(), MetricRules::object);
        rules.add("external", metric.external(), MetricRules::external);
        rules.add("pods", metric.pods(), MetricRules::pods);
        rules.add("resource", metric.resource(), (source, here) -> resource(source.name(), source.target(), here));
        rules.add("containerResource", metric.containerResource(), MetricRules::containerResource);
        rules.judge(metric.type());
    }

    private <T> void add(String name, Optional<T> source, BiConsumer<T, Field> rule) {
        source.ifPresent(given -> present.put(name, () -> rule.accept(given, at.field(name))));
    }

    /** The first source is judged, whatever the type says; only several are too many. */
    private void judge(String type) {
        if (type.isEmpty()) {
            at.field("type").required(TYPE, "must specify a metric source type");
        }
        at.field("type").oneOf(TYPE, type, FIELDS.keySet().stream().sorted().toList());
        present.values().stream().findFirst().ifPresent(Runnable::run);
        String expected = FIELDS.getOrDefault(type, "");
        if (!expected.isEmpty() && !present.containsKey(expected)) {
            at.field(expected).required(SOURCE, "must populate the source of the given metric type");
        }
        if (present.size() > 1) {
            present.keySet().stream()
                    .filter(name -> !name.equals(expected))
                    .forEach(name -> at.field(name).forbidden(SOURCE, "must populate the given metric source only"));
        }
    }

    private static void object(ObjectMetricSource source, Field at) {
        Autoscalers.reference(source.describedObject(), at.field("describedObject"));
        name(source.metric().name(), at.field("metric", "name"));
        Field target = target(source.target(), at);
        if (source.target().value().isEmpty() && source.target().averageValue().isEmpty()) {
            target.field("averageValue").required(TARGETS, "must set either a target value or averageValue");
        }
    }

    private static void external(ExternalMetricSource source, Field at) {
        name(source.metric().name(), at.field("metric", "name"));
        Field target = target(source.target(), at);
        boolean value = source.target().value().isPresent();
        boolean average = source.target().averageValue().isPresent();
        if (!value && !average) {
            target.field("averageValue").required(TARGETS, "must set either a target value or averageValue");
        } else if (value && average) {
            target.field("value").forbidden(TARGETS, "may not set both a target value and averageValue");
        }
    }

    private static void pods(PodsMetricSource source, Field at) {
        name(source.metric().name(), at.field("metric", "name"));
        Field target = target(source.target(), at);
        if (source.target().averageValue().isEmpty()) {
            target.field("averageValue").required(TARGETS, "must specify a positive target averageValue");
        }
    }

    private static void containerResource(ContainerResourceMetricSource source, Field at) {
        at.field("container").requiredFormat(NAME, NAME, Format.DNS_LABEL, source.container());
        if (!source.name().isEmpty()) {
            ResourceRules.name(NAME, source.name(), at.field("name"));
        }
        resource(source.name(), source.target(), at);
    }

    private static void resource(String name, MetricTarget given, Field at) {
        at.field("name").notEmpty(NAME, name);
        Field target = target(given, at);
        boolean utilization = given.averageUtilization().isPresent();
        boolean value = given.averageValue().isPresent();
        if (!utilization && !value) {
            target.field("averageUtilization").required(TARGETS, "must set either a target value or a utilization");
        } else if (utilization && value) {
            target.field("averageValue").forbidden(TARGETS, "may not set both a target value and a utilization");
        }
    }

    private static void name(String name, Field at) {
        at.requiredFormat(NAME, NAME, Format.PATH_SEGMENT, name);
    }

    private static Field target(MetricTarget target, Field source) {
        Field at = source.field("target");
        if (target.type().isEmpty()) {
            at.field("type").required(TARGET, "must specify a metric target type");
        }
        if (!List.of("Utilization", "Value", "AverageValue").contains(target.type())) {
            at.field("type").invalid(TARGET, target.type(), "must be either Utilization, Value, or AverageValue");
        }
        positive(target.value(), at.field("value"));
        positive(target.averageValue(), at.field("averageValue"));
        target.averageUtilization()
                .filter(percent -> percent < 1)
                .ifPresent(
                        percent -> at.field("averageUtilization").invalid(TARGET, percent, "must be greater than 0"));
        return at;
    }

    private static void positive(Optional<Quantity> amount, Field at) {
        amount.filter(given -> given.canonicalValue().signum() <= 0)
                .ifPresent(given -> at.invalid(TARGET, given, "must be positive"));
    }
}
