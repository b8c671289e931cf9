/** The build step: finds the applications of a build and writes their manifests. */
module io.fairlead.build {
    requires static transitive org.jspecify;
    requires transitive io.fairlead;
    requires info.picocli;
    requires io.github.javadiffutils;

    exports io.fairlead.build;

    opens io.fairlead.build to
            info.picocli;

    uses io.fairlead.AppProvider;
}
