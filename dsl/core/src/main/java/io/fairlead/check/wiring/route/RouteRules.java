package io.fairlead.check.wiring.route;

import io.fairlead.check.wiring.WiringRule;
import java.util.List;

/** The rules about Ingresses, routes of the Gateway API and certificates. */
public final class RouteRules {
    /** All of them. */
    public static final List<WiringRule> ALL = List.of(
            new AffinityBehindRoute(),
            new AlbTargetType(),
            new AnnotationIgnored(),
            new AnnotationUnknown(),
            new AuthSecretKey(),
            new BackendMissing(),
            new BackendNotGranted(),
            new BackendProtocol(),
            new BackendWithoutPort(),
            new BypassesTls(),
            new CatchAll(),
            new CertificateNames(),
            new CertificateNotGranted(),
            new ClassByAnnotation(),
            new ClassMissing(),
            new ClassUnknown(),
            new ControllerRetired(),
            new CorsCredentials(),
            new ExternalNameBackend(),
            new FilterConflict(),
            new GkeHealthCheck(),
            new HostNotCovered(),
            new HostWithoutRule(),
            new HostnameMismatch(),
            new IssuerMissing(),
            new IssuerSkipsListener(),
            new IssuerWithoutTls(),
            new MatchTaken(),
            new NamespaceNotAllowed(),
            new NoListener(),
            new NotMergeable(),
            new ParentMissing(),
            new PathTaken(),
            new PolicyTargetMissing(),
            new PortNotExposed(),
            new PrefixByCharacters(),
            new PublishesNotReady(),
            new RedirectLoop(),
            new RedirectNotSaid(),
            new RegexInPrefix(),
            new RegexSpreads(),
            new RegularExpression(),
            new RewriteWithoutCapture(),
            new SharedSecret(),
            new Snippets(),
            new StickyCookiePath(),
            new TimeoutOrder(),
            new TlsSecretMissing(),
            new TlsSecretType(),
            new TooManyRules(),
            new TwoDefaultClasses(),
            new TwoIssuers(),
            new WildcardByHttp());

    private RouteRules() {}
}
