/** Providers as users write them, good and bad. */
@NullMarked
package com.acme.sample;

import org.jspecify.annotations.NullMarked;
