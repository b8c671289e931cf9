package io.fairlead.check;

import java.util.regex.Pattern;

/** Fields that the published schema calls required and that the server does without. */
final class SchemaOnly {
    private static final Pattern FIELDS = Pattern.compile("LimitRange spec\\.limits"
            + "|PersistentVolumeClaim spec\\.dataSource\\.kind"
            + "|EndpointSlice endpoints\\[\\d+]\\.hints\\.for(Zones|Nodes)\\[\\d+]\\.name"
            + "|EndpointSlice endpoints"
            + "|\\w+ rules"
            + "|Job spec\\.podFailurePolicy\\.rules"
            + "|.*\\.sysctls\\[\\d+]\\.value"
            + "|.*\\.httpHeaders\\[\\d+]\\.value"
            + "|.*\\.sleep\\.seconds"
            + "|.*\\.preferredDuringSchedulingIgnoredDuringExecution\\[\\d+]\\.preference"
            + "|StatefulSet spec\\.template\\.spec\\..*");

    private SchemaOnly() {}

    /** Whether only the schema requires a field, given as kind and path. */
    static boolean requires(String field) {
        return FIELDS.matcher(field).matches();
    }
}
