/** What runs pods: deployments, stateful sets, daemon sets, jobs, autoscalers and disruption budgets. */
@NullMarked
package io.fairlead.check.server.workload;

import org.jspecify.annotations.NullMarked;
