package io.fairlead.connect.evidence;

import io.fairlead.connect.label.Match;
import io.fairlead.diagnostic.Place;
import io.fairlead.value.FieldPath;

/**
 * What one peer or port of a rule says of a flow.
 *
 * @param index its number in the rule, counted from 0
 * @param path its path
 * @param place where it stands
 * @param match whether it fits
 * @param because what it hangs on when it depends; otherwise empty
 */
public record ItemEvidence(int index, FieldPath path, Place place, Match match, String because) {}
