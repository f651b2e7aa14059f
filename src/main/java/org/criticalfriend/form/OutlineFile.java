package org.criticalfriend.form;

import java.util.List;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Paper;

/**
 * Guarantees a named outline: one paper for any review, with the kinds of finding it tells apart.
 *
 * <p>The paper names kinds by the ids of these. Everything else of a review it names by a word: a
 * theme, group, person or standard text by its name or title; also the groups of one side by
 * "team", "host" or "observer", and the lead peer by "lead".
 *
 * @param name what people choose it by
 * @param description what it is good for
 * @param findingKinds the kinds of finding its filters name
 * @param paper the paper, its ids valid within the outline only
 * @param extras members this version does not know
 */
public record OutlineFile(
    String name, String description, List<FindingKind> findingKinds, Paper paper, Extras extras) {
  public OutlineFile {
    if (name.isBlank()) {
      throw new InvalidValue("The name of an outline cannot be empty.");
    }
    findingKinds = List.copyOf(findingKinds);
  }
}
