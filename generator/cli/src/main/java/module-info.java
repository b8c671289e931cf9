/** The command line. */
module io.fairlead.cli {
    requires static transitive org.jspecify;
    requires io.fairlead;
    requires transitive info.picocli;

    exports io.fairlead.cli;

    opens io.fairlead.cli to
            info.picocli;
}
