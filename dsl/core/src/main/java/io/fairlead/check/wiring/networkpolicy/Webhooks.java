package io.fairlead.check.wiring.networkpolicy;

import io.fairlead.check.wiring.Cluster;
import io.fairlead.kubernetes.admissionregistration.v1.MutatingWebhookConfiguration;
import io.fairlead.kubernetes.admissionregistration.v1.ValidatingWebhookConfiguration;
import io.fairlead.kubernetes.admissionregistration.v1.WebhookClientConfig;
import io.fairlead.kubernetes.apiregistration.v1.APIService;
import io.fairlead.manifest.Manifest;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;

/** The Services that the API server calls. */
final class Webhooks {
    private static final int HTTPS = 443;

    private final List<Hook> hooks = new ArrayList<>();

    private Webhooks() {}

    /** A Service that is called, and who says so. */
    record Hook(Manifest manifest, FieldPath path, String namespace, String name, int port) {}

    static List<Hook> of(Cluster cluster) {
        Webhooks found = new Webhooks();
        cluster.of(ValidatingWebhookConfiguration.class).forEach(configuration -> {
            var webhooks = configuration.resource().webhooks();
            for (int i = 0; i < webhooks.size(); i++) {
                found.add(configuration.manifest(), webhooks.get(i).clientConfig(), i);
            }
        });
        cluster.of(MutatingWebhookConfiguration.class).forEach(configuration -> {
            var webhooks = configuration.resource().webhooks();
            for (int i = 0; i < webhooks.size(); i++) {
                found.add(configuration.manifest(), webhooks.get(i).clientConfig(), i);
            }
        });
        cluster.of(APIService.class)
                .forEach(service -> service.resource()
                        .spec()
                        .flatMap(spec -> spec.service())
                        .ifPresent(called -> found.hooks.add(new Hook(
                                service.manifest(),
                                FieldPath.of("spec", "service"),
                                called.namespace().orElse(""),
                                called.name().orElse(""),
                                called.port().orElse(HTTPS)))));
        return found.hooks;
    }

    private void add(Manifest manifest, WebhookClientConfig config, int index) {
        FieldPath path =
                FieldPath.of("webhooks").index(index).field("clientConfig").field("service");
        config.service()
                .ifPresent(called -> hooks.add(new Hook(
                        manifest,
                        path,
                        called.namespace(),
                        called.name(),
                        called.port().orElse(HTTPS))));
    }
}
