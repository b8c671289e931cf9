package io.fairlead.check.server.network;

import io.fairlead.check.server.field.Addresses;
import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.field.Format;
import io.fairlead.diagnostic.DiagnosticCode;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.networking.v1.HTTPIngressRuleValue;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.kubernetes.networking.v1.IngressSpec;
import io.fairlead.kubernetes.networking.v1.IngressTLS;
import java.util.List;

/**
 * The rules of an Ingress.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/">Ingress</a>
 */
public final class Ingresses {
    static final DiagnosticCode EMPTY = new DiagnosticCode("ingress", "no-rules-and-no-backend");
    static final DiagnosticCode CLASS = new DiagnosticCode("ingress", "invalid-class-name");
    static final DiagnosticCode TWO_CLASSES = new DiagnosticCode("ingress", "class-annotation-differs");
    static final DiagnosticCode HOST = new DiagnosticCode("ingress", "invalid-host");
    static final DiagnosticCode HOST_ADDRESS = new DiagnosticCode("ingress", "host-is-address");
    static final DiagnosticCode NO_PATHS = new DiagnosticCode("ingress", "paths-missing");
    static final DiagnosticCode SECRET = new DiagnosticCode("ingress", "invalid-secret-name");
    private static final String CLASS_ANNOTATION = "kubernetes.io/ingress.class";
    private static final IngressSpec NONE = IngressSpec.builder().build();

    private Ingresses() {}

    static List<DiagnosticCode> codes() {
        return List.of(EMPTY, CLASS, TWO_CLASSES, HOST, HOST_ADDRESS, NO_PATHS, SECRET);
    }

    /** Judges an Ingress. */
    public static void check(Ingress ingress, Field root) {
        IngressSpec spec = ingress.spec().orElse(NONE);
        Field at = root.field("spec");
        if (spec.rules().isEmpty() && spec.defaultBackend().isEmpty()) {
            at.invalid(EMPTY, "", "either `defaultBackend` or `rules` must be specified");
        }
        at.field("ingressClassName")
                .ifPresent(spec.ingressClassName(), (name, here) -> here.format(CLASS, Format.SUBDOMAIN, name));
        classes(ingress, spec, root);
        at.field("defaultBackend").ifPresent(spec.defaultBackend(), IngressBackends::check);
        at.field("tls").each(spec.tls(), Ingresses::tls);
        at.field("rules").each(spec.rules(), Ingresses::rule);
    }

    private static void classes(Ingress ingress, IngressSpec spec, Field root) {
        ingress.metadata()
                .map(ObjectMeta::annotations)
                .map(all -> all.get(CLASS_ANNOTATION))
                .filter(annotation -> spec.ingressClassName()
                        .filter(name -> !name.equals(annotation))
                        .isPresent())
                // the server leaves out the metadata and the brackets of a key
                .ifPresent(annotation -> root.field("annotations", CLASS_ANNOTATION)
                        .invalid(TWO_CLASSES, annotation, "must match `ingressClassName` when both are specified"));
    }

    private static void tls(IngressTLS tls, Field at) {
        at.field("hosts").each(tls.hosts(), Ingresses::host);
        String secret = tls.secretName().orElse("");
        if (!secret.isEmpty()) {
            at.field("secretName").format(SECRET, Format.SUBDOMAIN, secret);
        }
    }

    private static void host(String host, Field at) {
        at.format(HOST, host.indexOf('*') < 0 ? Format.SUBDOMAIN : Format.WILDCARD_SUBDOMAIN, host);
    }

    private static void rule(IngressRule rule, Field at) {
        String host = rule.host().orElse("");
        if (Addresses.anySpelling(host).isPresent()) {
            at.field("host").invalid(HOST_ADDRESS, host, "must be a DNS name, not an IP address");
        } else if (!host.isEmpty()) {
            host(host, at.field("host"));
        }
        at.field("http").ifPresent(rule.http(), Ingresses::http);
    }

    private static void http(HTTPIngressRuleValue http, Field at) {
        if (http.paths().isEmpty()) {
            at.field("paths").required(NO_PATHS, "");
        }
        at.field("paths").each(http.paths(), IngressPaths::check);
    }
}
