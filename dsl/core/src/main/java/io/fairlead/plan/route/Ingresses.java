package io.fairlead.plan.route;

import io.fairlead.app.PathMatch;
import io.fairlead.app.Route;
import io.fairlead.app.RoutePath;
import io.fairlead.app.Tls;
import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.kubernetes.networking.v1.HTTPIngressPath;
import io.fairlead.kubernetes.networking.v1.HTTPIngressRuleValue;
import io.fairlead.kubernetes.networking.v1.Ingress;
import io.fairlead.kubernetes.networking.v1.IngressBackend;
import io.fairlead.kubernetes.networking.v1.IngressRule;
import io.fairlead.kubernetes.networking.v1.IngressServiceBackend;
import io.fairlead.kubernetes.networking.v1.IngressSpec;
import io.fairlead.kubernetes.networking.v1.IngressTLS;
import io.fairlead.kubernetes.networking.v1.PathType;
import io.fairlead.kubernetes.networking.v1.ServiceBackendPort;
import io.fairlead.plan.intent.Intent;
import io.fairlead.plan.intent.PortMapping;
import io.fairlead.plan.intent.TierService;
import io.fairlead.target.IngressController;
import io.fairlead.value.DnsSubdomain;
import io.fairlead.value.HostName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The Ingress objects of a route: one for its plain paths, and one more for each path that loses its prefix, because the
 * annotations that remove it hold for a whole Ingress.
 *
 * @see <a href="https://kubernetes.io/docs/concepts/services-networking/ingress/">Ingress</a>
 */
public final class Ingresses {
    private final Intent intent;
    private final IngressController controller;
    private final Dialect dialect;
    private final Map<String, String> labels;

    /**
     * The routes of one application.
     *
     * @param intent the resolved application
     * @param controller who serves them
     * @param labels the labels that describe them
     */
    public Ingresses(Intent intent, IngressController controller, Map<String, String> labels) {
        this.intent = intent;
        this.controller = controller;
        this.dialect = Dialect.of(controller);
        this.labels = labels;
    }

    /**
     * The objects of a route.
     *
     * @param route the route
     * @param name the name of the first Ingress; the others begin with it
     * @return Ingresses, and what a controller needs beside them
     */
    public List<Resource> of(Route route, String name) {
        List<Resource> out = new ArrayList<>();
        List<RoutePath> plain =
                route.paths().stream().filter(path -> !strips(path)).toList();
        List<HTTPIngressPath> paths = plain.stream()
                .map(path -> path(path, path.path(), pathType(path)))
                .flatMap(Optional::stream)
                .toList();
        if (!paths.isEmpty()) {
            out.add(ingress(route, name, paths, Map.of()));
        }
        route.paths().stream().filter(Ingresses::strips).forEach(path -> out.addAll(stripped(route, name, path)));
        return out;
    }

    /** The root has no prefix to lose. */
    private static boolean strips(RoutePath path) {
        return path.stripsPrefix() && !path.path().equals("/");
    }

    /** A slash at the end is not part of the prefix: {@code /api/} and {@code /api} serve the same requests. */
    private static String prefix(RoutePath path) {
        return path.path().replaceAll("/$", "");
    }

    private List<Resource> stripped(Route route, String name, RoutePath path) {
        String own = name + slug(path.path());
        List<Resource> out = new ArrayList<>();
        dialect.stripPrefix(intent.namespace(), own, prefix(path))
                .ifPresent(rewrite -> path(path, rewrite.path(), rewrite.pathType())
                        .ifPresent(rendered -> {
                            out.add(ingress(route, own, List.of(rendered), rewrite.annotations()));
                            out.addAll(rewrite.objects());
                        }));
        return out;
    }

    /** {@code /api/v1} becomes {@code -api-v1}. */
    private static String slug(String path) {
        return path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }

    private Ingress ingress(Route route, String name, List<HTTPIngressPath> paths, Map<String, String> more) {
        IngressSpec.Builder spec = IngressSpec.builder();
        controller.ingressClass().ifPresent(spec::ingressClassName);
        route.tls().ifPresent(tls -> spec.addTls(tls(route, tls)));
        IngressRule.Builder rule = IngressRule.builder()
                .http(HTTPIngressRuleValue.builder().paths(paths).build());
        route.host().map(HostName::toString).ifPresent(rule::host);
        return Ingress.builder()
                .metadata(metadata(route, name, more))
                .spec(spec.addRules(rule.build()).build())
                .build();
    }

    private ObjectMeta metadata(Route route, String name, Map<String, String> more) {
        Map<String, String> annotations = new TreeMap<>(dialect.always());
        if (route.tls().isPresent()) {
            dialect.https(route.redirectsToHttps()).ifPresent(annotations::putAll);
        }
        route.tls()
                .flatMap(Tls::issuer)
                .ifPresent(issuer ->
                        annotations.put(issuerKey(issuer), issuer.name().text()));
        route.timeout().flatMap(dialect::timeout).ifPresent(annotations::putAll);
        route.maxBody().flatMap(dialect::maxBody).ifPresent(annotations::putAll);
        annotations.putAll(more);
        annotations.putAll(route.annotations());
        ObjectMeta.Builder out =
                ObjectMeta.builder().name(name).namespace(intent.namespace()).labels(labels);
        if (!annotations.isEmpty()) {
            out.annotations(annotations);
        }
        return out.build();
    }

    private static String issuerKey(Tls.Issuer issuer) {
        return issuer.scope() == Tls.Scope.CLUSTER ? "cert-manager.io/cluster-issuer" : "cert-manager.io/issuer";
    }

    private static IngressTLS tls(Route route, Tls tls) {
        IngressTLS.Builder out = IngressTLS.builder();
        route.host().map(HostName::toString).ifPresent(out::addHosts);
        DnsSubdomain secret = tls.secret();
        return out.secretName(secret.text()).build();
    }

    private static PathType pathType(RoutePath path) {
        return path.match() == PathMatch.EXACT ? PathType.EXACT : PathType.PREFIX;
    }

    /** The Service's port by name: the number there and the number on the pod may differ. */
    private Optional<HTTPIngressPath> path(RoutePath path, String text, PathType type) {
        return intent.portOf(path)
                .flatMap(port -> intent.tier(path.tier())
                        .flatMap(intent::addressed)
                        .flatMap(service -> service.leadingTo(port.name())
                                .map(mapping -> HTTPIngressPath.builder()
                                        .path(text)
                                        .pathType(type)
                                        .backend(backend(service, mapping))
                                        .build())));
    }

    private static IngressBackend backend(TierService service, PortMapping mapping) {
        return IngressBackend.builder()
                .service(IngressServiceBackend.builder()
                        .name(service.name())
                        .port(port(mapping))
                        .build())
                .build();
    }

    /** A Service's port may have a longer name than an Ingress may use for it ({@code backend.service.port.name}). */
    private static ServiceBackendPort port(PortMapping mapping) {
        ServiceBackendPort.Builder out = ServiceBackendPort.builder();
        return mapping.name().equals(mapping.target().name().text())
                ? out.name(mapping.name()).build()
                : out.number(mapping.number()).build();
    }
}
