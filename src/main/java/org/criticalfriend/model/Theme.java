package org.criticalfriend.model;

/**
 * Guarantees a named theme: a service or topic under which findings stand.
 *
 * @param id its name for good
 * @param name its heading in a paper
 * @param extras members this version does not know
 */
public record Theme(Id id, String name, Extras extras) {
  public Theme {
    Must.beFilled(name, "The name of a theme");
  }
}
