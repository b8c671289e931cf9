package io.fairlead.plan.naming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The labels of objects that belong to the application as a whole, such as its Namespace and its routes.
 *
 * @param app the application's name
 */
public record AppLabels(String app) {
    /**
     * The labels that describe such an object.
     *
     * @return in the order in which they are written
     */
    public Map<String, String> recommended() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("app.kubernetes.io/name", app);
        out.put(TierLabels.PART_OF, app);
        out.put(TierLabels.MANAGED_BY, "fairlead");
        return Collections.unmodifiableMap(out);
    }
}
