/** Value types and the typed Kubernetes API. */
module io.fairlead.kubernetes {
    requires static transitive org.jspecify;
    requires transitive tools.jackson.core;

    exports io.fairlead.value;
}
