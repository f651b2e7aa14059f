package org.criticalfriend.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;

/**
 * New ids and footnotes' labels for a paper that joins a review: as the paper has them where the
 * review has no such name yet, otherwise with a number behind.
 */
final class NewNames {
  private final Set<String> ids = new HashSet<>();
  private final Set<String> footnotes = new HashSet<>();
  private final Map<String, Id> newIds = new HashMap<>();
  private final Map<String, String> newFootnotes = new HashMap<>();
  private final Set<String> nowhere = new LinkedHashSet<>();

  NewNames(Review review, Paper paper) {
    Walk.ids(review, id -> ids.add(id.text()));
    Walk.prose(review, prose -> ids.addAll(ProseMarks.CAPTION.in(prose)));
    Walk.prose(review, prose -> footnotes.addAll(ProseMarks.FOOTNOTE_TEXT.in(prose)));
    Walk.ids(paper, id -> newIds.put(id.text(), renewed(id)));
    Walk.prose(paper, this::rename);
  }

  Id own(Id id) {
    return newIds.getOrDefault(id.text(), id);
  }

  /** The prose under its new names; what it refers to and nobody has is kept and remembered. */
  String prose(String prose) {
    String renamed = ProseMarks.FOOTNOTE.renamed(prose, l -> newFootnotes.getOrDefault(l, l));
    renamed = ProseMarks.CAPTION.renamed(renamed, this::text);
    renamed = ProseMarks.REFERENCE.renamed(renamed, this::text);
    ProseMarks.REFERENCE.in(renamed).forEach(this::remember);
    ProseMarks.PICTURE.in(renamed).forEach(this::remember);
    return renamed;
  }

  /** Whole sentences on what the prose refers to and nobody has. */
  Set<String> nowhere() {
    return nowhere;
  }

  private void rename(String prose) {
    ProseMarks.CAPTION.in(prose).forEach(id -> newIds.put(id, Id.create(free(id, ids))));
    ProseMarks.FOOTNOTE_TEXT.in(prose).forEach(l -> newFootnotes.put(l, free(l, footnotes)));
  }

  private Id renewed(Id id) {
    Id renewed = id.label() == null ? Id.create() : Id.create(free(id.label(), ids));
    ids.add(renewed.text());
    return renewed;
  }

  private String text(String id) {
    Id renewed = newIds.get(id);
    return renewed == null ? id : renewed.text();
  }

  private void remember(String id) {
    if (!ids.contains(id)) {
      nowhere.add("The outline's text refers to " + FormTrouble.quoted(id) + ", which is nowhere.");
    }
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int number = 2; !taken.add(name); number++) {
      name = wanted + "-" + number;
    }
    return name;
  }
}
