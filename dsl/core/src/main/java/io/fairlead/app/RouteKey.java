package io.fairlead.app;

/** What must be unique among the paths of a route. */
record RouteKey(String path, PathMatch match) {
    static RouteKey of(RoutePath path) {
        return new RouteKey(path.path(), path.match());
    }

    @Override
    public String toString() {
        return path;
    }
}
