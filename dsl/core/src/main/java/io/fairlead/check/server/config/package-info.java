/** What an application is configured and confined with: config maps, secrets, namespaces, quotas. */
@NullMarked
package io.fairlead.check.server.config;

import org.jspecify.annotations.NullMarked;
