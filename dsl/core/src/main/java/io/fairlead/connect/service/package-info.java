/** Where Services and routes lead: the pods or addresses behind a name, and the ports that are dialled there. */
@NullMarked
package io.fairlead.connect.service;

import org.jspecify.annotations.NullMarked;
