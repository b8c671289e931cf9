package io.fairlead.plan.naming;

import io.fairlead.kubernetes.core.v1.Protocol;

/** The model's transport protocols as the API spells them ({@code Protocol}). */
public final class ApiProtocol {
    private ApiProtocol() {}

    /**
     * The API's constant.
     *
     * @param protocol the model's
     * @return the constant of the same name
     */
    public static Protocol of(io.fairlead.value.Protocol protocol) {
        return switch (protocol) {
            case TCP -> Protocol.TCP;
            case UDP -> Protocol.UDP;
            case SCTP -> Protocol.SCTP;
        };
    }
}
