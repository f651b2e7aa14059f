package org.criticalfriend.model;

import java.util.List;

/**
 * Guarantees a named rating scale whose values are told apart.
 *
 * @param id its name for good
 * @param name what the scale is called
 * @param values from one end to the other
 * @param extras members this version does not know
 */
public record Scale(Id id, String name, List<ScaleValue> values, Extras extras) {
  public Scale {
    Must.beFilled(name, "The name of a scale");
    Must.beDistinct(values.stream().map(ScaleValue::name).toList(), "The scale \"" + name + "\"");
    values = List.copyOf(values);
  }
}
