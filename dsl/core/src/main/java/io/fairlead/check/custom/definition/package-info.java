/** CustomResourceDefinitions: what they define, and what the API server refuses about them. */
@NullMarked
package io.fairlead.check.custom.definition;

import org.jspecify.annotations.NullMarked;
