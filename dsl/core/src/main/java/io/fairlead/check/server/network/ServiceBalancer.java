package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.kubernetes.core.v1.ServiceType;
import java.util.List;
import java.util.Map;

/** The rules of the fields that only a load balancer has. */
final class ServiceBalancer {
    static final DiagnosticCode NOT_BALANCED = new DiagnosticCode("service", "load-balancer-field-without-use");
    static final DiagnosticCode SOURCE_RANGE = new DiagnosticCode("service", "invalid-source-range");
    static final DiagnosticCode BALANCER_CLASS = new DiagnosticCode("service", "invalid-load-balancer-class");
    private static final String RANGES_ANNOTATION = "service.beta.kubernetes.io/load-balancer-source-ranges";
    private static final String ONLY = "may only be used when `type` is 'LoadBalancer'";

    private ServiceBalancer() {}

    static List<DiagnosticCode> codes() {
        return List.of(NOT_BALANCED, SOURCE_RANGE, BALANCER_CLASS);
    }

    static void check(ServiceSpec spec, Map<String, String> annotations, ServiceType type, Field at) {
        boolean balanced = type == ServiceType.LOAD_BALANCER;
        if (!spec.loadBalancerSourceRanges().isEmpty()) {
            ranges(spec.loadBalancerSourceRanges(), balanced, at);
        } else if (annotations.containsKey(RANGES_ANNOTATION)) {
            annotation(annotations.getOrDefault(RANGES_ANNOTATION, ""), balanced, at);
        }
        if (spec.allocateLoadBalancerNodePorts().isPresent() && !balanced) {
            at.field("allocateLoadBalancerNodePorts").forbidden(NOT_BALANCED, ONLY);
        }
        spec.loadBalancerClass().ifPresent(name -> balancerClass(name, balanced, at.field("loadBalancerClass")));
    }

    private static void ranges(List<String> ranges, boolean balanced, Field spec) {
        // the server spells the field with a capital
        Field at = spec.field("LoadBalancerSourceRanges");
        if (!balanced) {
            at.forbidden(NOT_BALANCED, ONLY);
        }
        at.each(ranges, ServiceBalancer::range);
    }

    private static void annotation(String text, boolean balanced, Field spec) {
        Field at = spec.root().field("metadata", "annotations").key(RANGES_ANNOTATION);
        if (!balanced) {
            at.forbidden(NOT_BALANCED, ONLY);
        }
        if (!text.isBlank()) {
            for (String range : text.split(",", -1)) {
                range(range, at);
            }
        }
    }

    private static void range(String range, Field at) {
        if (Addresses.range(range.strip(), at).isEmpty()) {
            at.invalid(SOURCE_RANGE, range, "must be a valid CIDR value");
        }
    }

    private static void balancerClass(String name, boolean balanced, Field at) {
        if (!balanced) {
            at.forbidden(NOT_BALANCED, ONLY);
        }
        at.format(BALANCER_CLASS, Format.QUALIFIED_NAME, name);
    }
}
