package io.fairlead.plan.workload;

import io.fairlead.app.PodSecurityLevel;
import io.fairlead.app.container.Volume;
import io.fairlead.kubernetes.core.v1.ConfigMap;
import io.fairlead.kubernetes.core.v1.Namespace;
import io.fairlead.kubernetes.core.v1.ServiceAccount;
import io.fairlead.kubernetes.meta.v1.ObjectMeta;
import io.fairlead.target.KubernetesVersion;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a workload stands on: its namespace, its account, its files. */
public final class Foundations {
    private static final String POD_SECURITY = "pod-security.kubernetes.io/";

    private Foundations() {}

    /**
     * The namespace, which refuses, reports and warns of pods above its Pod Security level.
     *
     * <p>The level is pinned to the target's version, so that an upgrade of the cluster does not change what is accepted.
     *
     * @param name its name
     * @param level what its pods may do
     * @param version the target's version
     * @param labels the labels that describe it
     * @return the object
     * @see <a href="https://kubernetes.io/docs/concepts/security/pod-security-admission/">Pod Security Admission</a>
     */
    public static Namespace namespace(
            String name, PodSecurityLevel level, KubernetesVersion version, Map<String, String> labels) {
        Map<String, String> all = new LinkedHashMap<>(labels);
        for (String mode : new String[] {"enforce", "audit", "warn"}) {
            all.put(POD_SECURITY + mode, level.value());
            all.put(POD_SECURITY + mode + "-version", "v" + version);
        }
        return Namespace.builder()
                .metadata(ObjectMeta.builder().name(name).labels(all).build())
                .build();
    }

    /**
     * An account of a tier's own, without a token in its pods.
     *
     * @param metadata name, namespace, labels and annotations
     * @return the object
     * @see <a href="https://kubernetes.io/docs/concepts/security/service-accounts/">Service Accounts</a>
     */
    public static ServiceAccount account(ObjectMeta metadata) {
        return ServiceAccount.builder()
                .metadata(metadata)
                .automountServiceAccountToken(false)
                .build();
    }

    /**
     * The files of a volume.
     *
     * @param files name and content
     * @param metadata name, namespace and labels
     * @return the object
     */
    public static ConfigMap files(Volume.Files files, ObjectMeta metadata) {
        Map<String, String> content = new LinkedHashMap<>();
        files.content().forEach((name, text) -> content.put(name.text(), text));
        return ConfigMap.builder().metadata(metadata).data(content).build();
    }
}
