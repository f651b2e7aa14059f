package org.criticalfriend.store;

import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * A record that has an id, or one element of a list, as it is to lie in the file.
 *
 * @param kind {@code list:Type}
 * @param id its name for good; null where the model gives it none
 * @param values every field that this version knows, null where absent; those of a nested record
 *     that has no id are called {@code host.name}
 * @param lists every list that this version knows, in order; nested ones as in values
 */
record Element(
    String kind,
    @Nullable Id id,
    Map<String, @Nullable String> values,
    Map<String, List<Element>> lists) {

  /** The simple name of its record type; {@code Value} or {@code Pair} in lists of other things. */
  String type() {
    return kind.substring(kind.indexOf(':') + 1);
  }
}
