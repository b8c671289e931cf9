package io.fairlead.check.server.field;

import io.fairlead.target.KubernetesVersion;

/** The changes of the API server's verdict, each with the first minor in which it is on by default. */
public enum Since {
    /** Environment variable names may be any printable ASCII without {@code =}. */
    RELAXED_ENVIRONMENT_NAMES(32),
    /** DNS search paths may be a dot and may have underscores. */
    RELAXED_DNS_SEARCH(33),
    /** The governing Service of a StatefulSet must be a DNS label. */
    GOVERNING_SERVICE_LABEL(33),
    /** Values of required node affinity must be label values. */
    NODE_AFFINITY_VALUES(33),
    /** The kubelet's port 10250 may be a port of a load balancer. */
    KUBELET_PORT(33),
    /** A lifecycle hook may sleep for zero seconds. */
    SLEEP_ZERO(33),
    /** {@code hostUsers}, {@code procMount}, {@code resizePolicy} and {@code seLinuxChangePolicy} are no longer dropped. */
    POD_FIELDS_OF_33(33),
    /** A missing CSI driver is not called invalid as well. */
    ONE_ERROR_PER_DRIVER(35),
    /** Label keys of a spread constraint are merged into its selector. */
    MERGED_SPREAD_KEYS(34),
    /** A quota may be for claims of a volume attributes class. */
    VOLUME_ATTRIBUTES_SCOPE(33),
    /** A cluster IP is taken in the name of the Service, which must have one. */
    NAMED_ADDRESSES(33),
    /** {@code supplementalGroupsPolicy} is no longer dropped. */
    GROUPS_POLICY(33),
    /** {@code managedBy} of a Job is no longer dropped. */
    JOB_MANAGED_BY(32),
    /** {@code volumeAttributesClassName} of a claim is no longer dropped. */
    VOLUME_ATTRIBUTES_CLASS(34),
    /** An address of another family is an error of the list, and IPv6 ones have one spelling there. */
    ADDRESS_FAMILY_OF_LIST(33),
    /** {@code trafficDistribution} may be PreferSameZone or PreferSameNode. */
    SAME_ZONE_TRAFFIC(34),
    /** The target of an autoscaler must name its API group. */
    SCALE_TARGET_GROUP(34),
    /** The templates of a StatefulSet are judged as pods and claims are. */
    STATEFULSET_TEMPLATES(34),
    /** {@code resources} of a pod as a whole are no longer dropped. */
    POD_RESOURCES(34),
    /** {@code hostnameOverride} is no longer dropped. */
    HOSTNAME_OVERRIDE(35),
    /** Environment variables may come from a file of a volume. */
    ENVIRONMENT_FILES(35),
    /** Containers other than sidecars may have a restart policy and rules for it. */
    CONTAINER_RESTART_RULES(35),
    /** The restart policy of a container other than a sidecar is dropped instead of refused. */
    CONTAINER_RESTART_DROPPED(34),
    /** AppArmor profiles of a pod are no longer written to its annotations as well. */
    NO_APPARMOR_ANNOTATIONS(34),
    /** Autoscaling rules may have a tolerance. */
    AUTOSCALING_TOLERANCE(35),
    /** Image volumes are no longer dropped. */
    IMAGE_VOLUMES(35),
    /** Addresses and ranges have one spelling: no leading zeros, no IPv4-mapped IPv6, no bits behind the prefix. */
    STRICT_ADDRESSES(36),
    /** The name of a Service may start with a digit. */
    RELAXED_SERVICE_NAMES(36),
    /** An autoscaler without a maximum lacks a value; before, its zero was invalid. */
    MAXIMUM_REQUIRED(36),
    /** A restart rule may restart all containers. */
    RESTART_ALL_CONTAINERS(36),
    /** An autoscaler may scale to zero. */
    SCALE_TO_ZERO(37),
    /** {@code maxUnavailable} of a StatefulSet is no longer dropped. */
    STATEFULSET_MAX_UNAVAILABLE(37),
    /** The path of {@code shareProcessNamespace} is where the field stands. */
    PLAIN_PROCESS_PATH(37),
    /** Errors in owner references have the index of the reference. */
    INDEXED_OWNERS(37);

    private final int minor;

    Since(int minor) {
        this.minor = minor;
    }

    /** Whether the change has come with that version or an older one. */
    public boolean isIn(KubernetesVersion version) {
        return version.isAtLeast(minor);
    }
}
