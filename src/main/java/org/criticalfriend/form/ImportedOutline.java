package org.criticalfriend.form;

import java.util.List;

/**
 * An outline that was read, complete and valid.
 *
 * @param outline the outline
 * @param warnings whole sentences on members this version does not know, misspelt ones among them
 */
public record ImportedOutline(OutlineFile outline, List<String> warnings) {
  public ImportedOutline {
    warnings = List.copyOf(warnings);
  }
}
