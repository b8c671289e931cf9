package io.fairlead.plan.route;

import io.fairlead.kubernetes.Resource;
import io.fairlead.kubernetes.networking.v1.PathType;
import java.util.List;
import java.util.Map;

/**
 * How a controller removes a prefix.
 *
 * @param path what {@code spec.rules[].http.paths[].path} says
 * @param pathType what {@code pathType} says: {@code Prefix} or {@code ImplementationSpecific}
 * @param annotations on the Ingress, which therefore holds no other path
 * @param objects what has to exist beside the Ingress
 */
record PrefixRewrite(String path, PathType pathType, Map<String, String> annotations, List<Resource> objects) {}
