package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.IPFamily;
import io.fairlead.kubernetes.core.v1.ServiceSpec;
import io.fairlead.value.IpAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of {@code clusterIP}, {@code clusterIPs} and {@code ipFamilies}, which fit or do not fit each other. */
final class ServiceAddresses {
    static final DiagnosticCode CLUSTER_IP = new DiagnosticCode("service", "invalid-cluster-ip");
    static final DiagnosticCode MISMATCH = new DiagnosticCode("service", "cluster-ips-differ");
    static final DiagnosticCode NONE_NOT_ALONE = new DiagnosticCode("service", "none-beside-cluster-ips");
    static final DiagnosticCode TOO_MANY = new DiagnosticCode("service", "too-many-cluster-ips");
    static final DiagnosticCode FAMILY = new DiagnosticCode("service", "ip-family-mismatch");
    static final DiagnosticCode FAMILY_UNKNOWN = new DiagnosticCode("service", "unknown-ip-family");
    static final DiagnosticCode FAMILY_TWICE = new DiagnosticCode("service", "duplicate-ip-family");
    private static final String NONE = "None";

    private ServiceAddresses() {}

    static List<DiagnosticCode> codes() {
        return List.of(CLUSTER_IP, MISMATCH, NONE_NOT_ALONE, TOO_MANY, FAMILY, FAMILY_UNKNOWN, FAMILY_TWICE);
    }

    static boolean isHeadless(ServiceSpec spec) {
        return spec.clusterIPs().equals(List.of(NONE));
    }

    static boolean startsWithNone(ServiceSpec spec) {
        return !spec.clusterIPs().isEmpty() && spec.clusterIPs().get(0).equals(NONE);
    }

    static void check(ServiceSpec spec, Field at) {
        Field addresses = at.field("clusterIPs");
        sameFirst(spec, addresses);
        families(spec, at.field("ipFamilies"));
        if (spec.clusterIPs().size() > 2) {
            addresses.invalid(TOO_MANY, spec.clusterIPs(), "may only hold up to 2 values");
        }
        // the server compares families only when every address can be read
        if (addresses.isClean(here -> readable(spec, here))) {
            onePerFamily(spec, addresses);
            asFamilies(spec, addresses);
        } else {
            readable(spec, addresses);
        }
    }

    private static void sameFirst(ServiceSpec spec, Field at) {
        String single = spec.clusterIP().orElse("");
        if (spec.clusterIPs().isEmpty()) {
            return;
        }
        if (single.isEmpty()) {
            at.invalid(MISMATCH, spec.clusterIPs(), "must be empty when `clusterIP` is not specified");
        } else if (!spec.clusterIPs().get(0).equals(single)) {
            at.invalid(MISMATCH, spec.clusterIPs(), "first value must match `clusterIP`");
        }
    }

    private static void families(ServiceSpec spec, Field at) {
        Set<IPFamily> seen = new HashSet<>();
        at.each(spec.ipFamilies(), (family, here) -> {
            here.oneOf(FAMILY_UNKNOWN, family.value(), List.of("IPv4", "IPv6"));
            if (!seen.add(family)) {
                here.duplicate(FAMILY_TWICE, family.value());
            }
        });
    }

    private static void readable(ServiceSpec spec, Field at) {
        if (startsWithNone(spec) && !isHeadless(spec)) {
            at.invalid(NONE_NOT_ALONE, spec.clusterIPs(), "'None' must be the first and only value");
        }
        List<String> addresses = spec.clusterIPs();
        for (int i = startsWithNone(spec) ? 1 : 0; i < addresses.size(); i++) {
            if (Addresses.address(addresses.get(i), at).isEmpty()) {
                at.index(i).invalid(CLUSTER_IP, addresses.get(i), "must be a valid IP address");
            }
        }
    }

    private static void onePerFamily(ServiceSpec spec, Field at) {
        List<IpAddress> read = read(spec, at);
        long distinct = read.stream().map(IpAddress::isIpv4).distinct().count();
        if (read.size() > 1 && (read.size() > 2 || distinct < 2)) {
            at.invalid(FAMILY, spec.clusterIPs(), "may specify no more than one IP for each IP family");
        }
    }

    private static void asFamilies(ServiceSpec spec, Field at) {
        List<IpAddress> read = read(spec, at);
        for (int i = 0; i < Math.min(read.size(), spec.ipFamilies().size()); i++) {
            boolean wantsIpv4 = spec.ipFamilies().get(i) == IPFamily.IPV4;
            boolean wantsIpv6 = spec.ipFamilies().get(i) == IPFamily.IPV6;
            if (read.get(i).isIpv4() ? wantsIpv6 : wantsIpv4) {
                String wanted = spec.ipFamilies().get(i).value();
                at.index(i)
                        .invalid(
                                FAMILY,
                                read.get(i),
                                "expected an " + wanted + " value as indicated by `ipFamilies[" + i + "]`");
            }
        }
    }

    private static List<IpAddress> read(ServiceSpec spec, Field at) {
        return spec.clusterIPs().stream()
                .map(text -> Addresses.address(text, at))
                .flatMap(Optional::stream)
                .toList();
    }
}
