/**
 * Turns the published artefacts of Kubernetes releases into the compact schema resource: structural facts of every
 * minor, no prose. Runs by hand ({@code generator/codegen/capture.sh}); the build only reads its result.
 */
@NullMarked
package io.fairlead.codegen.capture;

import org.jspecify.annotations.NullMarked;
