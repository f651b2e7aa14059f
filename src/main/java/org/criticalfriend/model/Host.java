package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a named host organisation.
 *
 * @param name the organisation in full
 * @param shortName what papers call it after the first time, such as "the PCT"
 * @param address lines of the postal address
 * @param extras members this version does not know
 */
public record Host(
    String name, @Nullable String shortName, @Nullable List<String> address, Extras extras) {
  public Host {
    Must.beFilled(name, "The name of the host");
    address = Must.copyOf(address);
  }
}
