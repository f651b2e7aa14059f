package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Guarantees a named kind of finding, such as strength.
 *
 * @param id its name for good
 * @param name the kind, singular
 * @param plural the heading over several; the name where absent
 * @param codePrefix begins the codes of its series, such as GP
 * @param positive whether it speaks well of the host; absent where it does neither
 * @param extras members this version does not know
 */
public record FindingKind(
    Id id,
    String name,
    @Nullable String plural,
    @Nullable String codePrefix,
    @Nullable Boolean positive,
    Extras extras) {
  public FindingKind {
    Must.beFilled(name, "The name of a kind of finding");
  }
}
