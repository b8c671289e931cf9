/** Ready-made applications, written only with the public DSL. */
module io.fairlead.templates {
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires transitive io.fairlead;

    exports io.fairlead.templates;
}
