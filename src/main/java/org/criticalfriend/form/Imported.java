package org.criticalfriend.form;

import java.util.List;
import org.criticalfriend.model.Bundle;

/**
 * What was read, complete and valid.
 *
 * @param bundle the review and its pictures
 * @param warnings whole sentences on what this version does not know or did not take in
 */
public record Imported(Bundle bundle, List<String> warnings) {
  public Imported {
    warnings = List.copyOf(warnings);
  }
}
