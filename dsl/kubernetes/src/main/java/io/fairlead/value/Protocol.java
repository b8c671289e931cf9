package io.fairlead.value;

/** A transport protocol that Kubernetes can route. */
public enum Protocol {
    /** Transmission Control Protocol, the default of every port field. */
    TCP,
    /** User Datagram Protocol. */
    UDP,
    /** Stream Control Transmission Protocol. */
    SCTP
}
