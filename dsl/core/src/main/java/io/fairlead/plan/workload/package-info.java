/** What runs a tier: workloads, their identity, their configuration, and how many of them there are. */
@NullMarked
package io.fairlead.plan.workload;

import org.jspecify.annotations.NullMarked;
