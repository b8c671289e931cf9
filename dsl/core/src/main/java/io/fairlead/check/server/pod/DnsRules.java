package io.fairlead.check.server.pod;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.check.server.field.Since;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.core.v1.DNSPolicy;
import io.fairlead.kubernetes.core.v1.PodDNSConfig;
import io.fairlead.kubernetes.core.v1.PodSpec;
import java.util.List;

/**
 * The rules of how a pod finds names.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/">DNS for pods</a>
 */
final class DnsRules {
    static final DiagnosticCode NO_SERVER = new DiagnosticCode("pod", "nameserver-missing");
    static final DiagnosticCode SERVER = new DiagnosticCode("pod", "invalid-nameserver");
    static final DiagnosticCode SEARCH = new DiagnosticCode("pod", "invalid-dns-search");
    static final DiagnosticCode TOO_MANY = new DiagnosticCode("pod", "too-much-dns");
    static final DiagnosticCode OPTION = new DiagnosticCode("pod", "dns-option-name-missing");
    static final DiagnosticCode HOST_ALIAS = new DiagnosticCode("pod", "invalid-host-alias");
    private static final int MOST_SERVERS = 3;
    private static final int MOST_SEARCHES = 32;
    private static final int LONGEST_SEARCH = 2048;

    private DnsRules() {}

    static List<DiagnosticCode> codes() {
        return List.of(NO_SERVER, SERVER, SEARCH, TOO_MANY, OPTION, HOST_ALIAS);
    }

    static void check(PodSpec spec, Field at) {
        Field config = at.field("dnsConfig");
        if (spec.dnsPolicy().filter(DNSPolicy.NONE::equals).isPresent()) {
            if (spec.dnsConfig().isEmpty()) {
                config.required(NO_SERVER, "must provide `dnsConfig` when `dnsPolicy` is None");
                return;
            }
            if (spec.dnsConfig().get().nameservers().isEmpty()) {
                config.field("nameservers").required(NO_SERVER, "must provide at least one DNS nameserver");
                return;
            }
        }
        config.ifPresent(spec.dnsConfig(), DnsRules::config);
        at.field("hostAliases").each(spec.hostAliases(), (alias, here) -> {
            address(HOST_ALIAS, alias.ip(), here.field("ip"));
            here.field("hostnames")
                    .each(alias.hostnames(), (name, one) -> one.format(HOST_ALIAS, Format.SUBDOMAIN, name));
        });
    }

    private static void config(PodDNSConfig config, Field at) {
        Field servers = at.field("nameservers");
        notMore(config.nameservers(), MOST_SERVERS, servers);
        servers.each(config.nameservers(), (text, here) -> address(SERVER, text, here));
        Field searches = at.field("searches");
        notMore(config.searches(), MOST_SEARCHES, searches);
        if (String.join(" ", config.searches()).length() > LONGEST_SEARCH) {
            searches.invalid(TOO_MANY, "", "must not have more than 2048 characters");
        }
        searches.each(config.searches(), DnsRules::search);
        at.field("options").each(config.options(), (option, here) -> {
            if (option.name().orElse("").isEmpty()) {
                // at the option, not at its name
                here.required(OPTION, "must not be empty");
            }
        });
    }

    private static void notMore(List<String> items, int most, Field at) {
        if (items.size() > most) {
            at.invalid(TOO_MANY, items, "must not have more than " + most + " items");
        }
    }

    private static void address(DiagnosticCode code, String text, Field at) {
        if (Addresses.address(text, at).isEmpty()) {
            at.invalid(code, text, "must be a valid IP address");
        }
    }

    private static void search(String search, Field at) {
        boolean relaxed = at.since(Since.RELAXED_DNS_SEARCH);
        if (relaxed && search.equals(".")) {
            return;
        }
        String name = search.endsWith(".") ? search.substring(0, search.length() - 1) : search;
        at.format(SEARCH, relaxed ? Format.UNDERSCORE_SUBDOMAIN : Format.SUBDOMAIN, name);
    }
}
