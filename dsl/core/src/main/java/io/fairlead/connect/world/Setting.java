package io.fairlead.connect.world;

import io.fairlead.target.Target;

/**
 * What the cluster decides, and what is assumed of it.
 *
 * @param target what the cluster decides
 * @param closedWorld whether the objects are all there is
 */
public record Setting(Target target, boolean closedWorld) {}
