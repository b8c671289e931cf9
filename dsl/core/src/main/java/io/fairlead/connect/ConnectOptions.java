package io.fairlead.connect;

/**
 * What is assumed of objects that were not given.
 *
 * @param closedWorld whether the objects are all there is: a namespace without a manifest has only its automatic label, and nobody
 *     exists beside those given. Otherwise what hangs on unknown labels depends, and the parts of the cluster that no manifest
 *     describes are peers too
 */
public record ConnectOptions(boolean closedWorld) {
    /** Others may exist that were not given. */
    public static final ConnectOptions DEFAULTS = new ConnectOptions(false);

    /** The objects are all there is. */
    public static final ConnectOptions CLOSED_WORLD = new ConnectOptions(true);
}
