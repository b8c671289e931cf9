package io.fairlead.app;

/** How a route's path is compared ({@code Ingress.spec.rules[].http.paths[].pathType}). */
public enum PathMatch {
    /** By whole path elements from the start: {@code /api} takes {@code /api/orders}, not {@code /apiary}. */
    PREFIX,
    /** The very same path. */
    EXACT
}
