package io.fairlead.codegen.capture;

import java.util.List;
import java.util.Map;

/**
 * What one release says about one type.
 *
 * @param fields the fields by name
 * @param kinds the kinds that the API server serves with this type, as lines
 * @param unions the groups of fields of which one may be present, as lines
 */
record TypeFacts(Map<String, FieldFacts> fields, List<String> kinds, List<String> unions) {}
