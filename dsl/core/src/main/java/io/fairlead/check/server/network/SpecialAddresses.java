package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Field;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.value.Cidr;
import io.fairlead.value.IpAddress;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that mean something to one machine only, so that traffic cannot be sent to them from elsewhere. */
final class SpecialAddresses {
    static final DiagnosticCode SPECIAL = new DiagnosticCode("service", "special-address");
    private static final List<Cidr> RANGES = Stream.of(
                    "0.0.0.0/32",
                    "::/128",
                    "127.0.0.0/8",
                    "::1/128",
                    "169.254.0.0/16",
                    "fe80::/10",
                    "224.0.0.0/24",
                    "ff02::/16")
            .map(Cidr::parse)
            .toList();

    private SpecialAddresses() {}

    static void check(IpAddress address, Field at) {
        RANGES.stream()
                .filter(range -> range.contains(address))
                .findFirst()
                .ifPresent(range -> at.invalid(
                        SPECIAL, address, "may not be unspecified, in the loopback range or in a link-local range"));
    }
}
