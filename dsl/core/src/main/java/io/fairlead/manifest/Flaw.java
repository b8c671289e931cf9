package io.fairlead.manifest;

import io.fairlead.diagnostic.Place;
import io.fairlead.kubernetes.wire.Problem;
import java.util.Optional;

/**
 * Something that could not be read.
 *
 * @param problem what, and its path
 * @param place where it stands in the file
 * @param manifest the object that could be read around it; empty when there is none
 */
public record Flaw(Problem problem, Place place, Optional<Manifest> manifest) {}
