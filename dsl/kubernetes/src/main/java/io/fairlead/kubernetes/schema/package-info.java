/**
 * The structural facts of every supported Kubernetes minor at run time: which fields exist since when, which are
 * required, which values a field takes. No Java types; those are in the packages per API group.
 */
@NullMarked
package io.fairlead.kubernetes.schema;

import org.jspecify.annotations.NullMarked;
