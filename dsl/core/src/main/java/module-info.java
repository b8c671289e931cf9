/** The library: intent model, planner, YAML, bundles. */
module io.fairlead {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive io.fairlead.kubernetes;
    requires tools.jackson.dataformat.yaml;
    requires org.snakeyaml.engine;

    exports io.fairlead;
    exports io.fairlead.app;
    exports io.fairlead.app.container;
    exports io.fairlead.app.exposure;
    exports io.fairlead.app.external;
    exports io.fairlead.app.source;
    exports io.fairlead.bundle;
    exports io.fairlead.check;
    exports io.fairlead.check.custom.rule;
    exports io.fairlead.check.custom.schema;
    exports io.fairlead.connect;
    exports io.fairlead.connect.address;
    exports io.fairlead.connect.evidence;
    exports io.fairlead.connect.format;
    exports io.fairlead.connect.label;
    exports io.fairlead.connect.peer;
    exports io.fairlead.connect.policy;
    exports io.fairlead.connect.port;
    exports io.fairlead.connect.redundancy;
    exports io.fairlead.connect.service;
    exports io.fairlead.connect.trail;
    exports io.fairlead.connect.witness;
    exports io.fairlead.diagnostic;
    exports io.fairlead.diagnostic.format;
    exports io.fairlead.diff;
    exports io.fairlead.manifest;
    exports io.fairlead.plan;
    exports io.fairlead.proof;
    exports io.fairlead.proof.declared;
    exports io.fairlead.proof.wiring;
    exports io.fairlead.target;
    exports io.fairlead.yaml;

    uses io.fairlead.check.custom.rule.RuleLanguage;
    uses io.fairlead.check.custom.schema.PatternLanguage;
}
