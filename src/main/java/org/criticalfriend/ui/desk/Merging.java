package org.criticalfriend.ui.desk;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.merging.OneFinding;
import org.criticalfriend.merging.OneNote;
import org.criticalfriend.merging.OneTheme;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Theme;

/** Gathers what makes several findings or themes one, one after the other, as one step. */
public final class Merging {
  private final List<Act> acts = new ArrayList<>();
  private Review review;
  private int divided;

  /** Nothing yet in this review. */
  public Merging(Review review) {
    this.review = review;
  }

  /** The finding that goes becomes part of the one that stays. */
  public void add(Id stays, Id goes) {
    OneFinding one = OneFinding.of(review, finding(stays), finding(goes));
    divided += one.divided().size();
    take(one.changed(), goes);
  }

  /** All that stood under the theme that goes stands under the one that stays. */
  public void addTheme(Id stays, Id goes) {
    take(OneTheme.of(review, theme(stays), theme(goes)), goes);
  }

  /** The note that goes becomes part of the one that stays. */
  public void addNote(Id stays, Id goes) {
    OneNote one = OneNote.of(review, note(stays), note(goes));
    divided += one.divided().size();
    take(one.changed(), goes);
  }

  /** How often a note was for a finding and against it, and is against it now. */
  public int divided() {
    return divided;
  }

  /** What is to be done. */
  public List<Act> acts() {
    return List.copyOf(acts);
  }

  private void take(List<Record> changed, Id goes) {
    List<Act> these = new ArrayList<>();
    changed.forEach(thing -> these.add(new Act.Put(thing)));
    these.add(new Act.Remove(goes));
    acts.addAll(these);
    review = new Step("", these).on(review);
  }

  private Finding finding(Id id) {
    return review.findings().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private Note note(Id id) {
    return review.notes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private Theme theme(Id id) {
    return review.themes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }
}
