/** The library: intent model, planner, YAML, bundles. */
module io.fairlead {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive io.fairlead.kubernetes;
    requires tools.jackson.dataformat.yaml;

    exports io.fairlead.diagnostic;
}
