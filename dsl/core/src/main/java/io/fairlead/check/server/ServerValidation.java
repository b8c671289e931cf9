package io.fairlead.check.server;

import io.fairlead.check.server.field.Field;
import io.fairlead.check.server.meta.Metadata;
import io.fairlead.kubernetes.Resource;
import io.fairlead.target.KubernetesVersion;
import io.fairlead.value.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The verdict of a kube-apiserver on one object that is created.
 *
 * <p>The object has been read: what strict decoding refuses (unknown fields, wrong types) and values outside a closed set
 * are not judged again. Defaults are filled in first, as the server does. What depends on the cluster is
 * taken from a default one: node ports are 30000 to 32767, privileged containers are allowed. Admission plugins and
 * webhooks are not part of the verdict. Kinds without rules of their own are judged by their metadata alone.
 *
 * @see <a href="https://kubernetes.io/docs/reference/kubernetes-api/">The API, by field</a>
 */
public final class ServerValidation {
    private ServerValidation() {}

    /**
     * Judges a resource.
     *
     * @param resource the object
     * @param minor the server's version
     * @return the errors in the order in which they are found; empty when the server would create the object
     */
    public static List<FieldError> validate(Resource resource, KubernetesVersion minor) {
        return validate(resource, minor, Set.of());
    }

    /**
     * Judges a resource that was read though it lacks required fields.
     *
     * @param resource the object, in which such fields are empty or zero
     * @param minor the server's version
     * @param missing the paths of such fields
     * @return the errors in the order in which they are found; empty when the server would create the object
     */
    public static List<FieldError> validate(Resource resource, KubernetesVersion minor, Set<FieldPath> missing) {
        List<FieldError> errors = new ArrayList<>();
        Field root = Field.root(
                minor,
                missing,
                (code, cause, path, value, detail) -> errors.add(new FieldError(code, cause, path, value, detail)));
        KindRules.allocate(resource, root);
        if (errors.isEmpty()) {
            Metadata.check(resource, root.field("metadata"));
            KindRules.check(resource, root);
        }
        return List.copyOf(errors);
    }
}
