package org.criticalfriend.ui.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.criticalfriend.codes.Codes;
import org.criticalfriend.codes.OneKind;
import org.criticalfriend.codes.Series;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** The kinds of finding and the codes of their series. */
public final class KindsModel {
  private static final Shape<FindingKind> KIND = Shape.of(FindingKind.class);

  private final Desk desk;
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /** The kinds of the review on this desk. */
  public KindsModel(Desk desk) {
    this.desk = desk;
  }

  /** The review as it is now. */
  public ReadOnlyObjectProperty<Review> review() {
    return desk.review();
  }

  /** Why what was typed last cannot be; empty where it can. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** The kinds, in order. */
  public List<FindingKind> kinds() {
    return desk.review().get().findingKinds();
  }

  /** How many findings are of a kind. */
  public long uses(FindingKind kind) {
    return desk.review().get().findings().stream()
        .filter(finding -> finding.kind().equals(kind.id()))
        .count();
  }

  /** Adds a kind behind all others; false where its name is missing or taken. */
  public boolean add(String name) {
    if (name.isBlank() || isTaken(name, null)) {
      return false;
    }
    FindingKind kind = new FindingKind(Id.create(), name.strip(), null, null, null, Extras.NONE);
    take("scales.step-kind-new", List.of(new Act.Put(kind)));
    return true;
  }

  /** Calls a kind otherwise; a blank name leaves it as it was. */
  public void name(FindingKind kind, String name) {
    if (!name.isBlank() && !isTaken(name, kind)) {
      put(kind, KIND.with(kind, "name", name.strip()));
    }
  }

  /** Says what several of a kind are called; blank where as one. */
  public void plural(FindingKind kind, String plural) {
    put(kind, KIND.with(kind, "plural", plural.isBlank() ? null : plural.strip()));
  }

  /** Says whether a kind speaks well of the host; null where it does neither. */
  public void positive(FindingKind kind, @Nullable Boolean positive) {
    put(kind, KIND.with(kind, "positive", positive));
  }

  /** Says what the codes of a kind begin with; blank where it has none. No code changes by it. */
  public void prefix(FindingKind kind, String prefix) {
    String typed = prefix.strip();
    if (isSeries(typed)) {
      put(kind, KIND.with(kind, "codePrefix", typed.isEmpty() ? null : typed));
    }
  }

  /** What the codes of recommendations begin with; empty where they have none. */
  public String recommendationPrefix() {
    String prefix = desk.review().get().review().recommendationPrefix();
    return Objects.requireNonNullElse(prefix, "");
  }

  /** As {@link #prefix} for recommendations. */
  public void recommendationPrefix(String prefix) {
    String typed = prefix.strip();
    ReviewDetails before = desk.review().get().review();
    ReviewDetails after =
        Shape.of(ReviewDetails.class)
            .with(before, "recommendationPrefix", typed.isEmpty() ? null : typed);
    if (isSeries(typed) && !after.equals(before)) {
      take("scales.step-series", List.of(new Act.Put(after)));
    }
  }

  /** Moves a kind so many places down, or up where negative. */
  public void move(FindingKind kind, int places) {
    List<Id> all = kinds().stream().map(FindingKind::id).toList();
    take("scales.step-kind-order", Order.moved(all, kind.id(), places));
  }

  /** Makes a kind part of another: its findings and the papers that name it follow. */
  public void merge(FindingKind goes, FindingKind stays) {
    List<Act> acts = new ArrayList<>();
    OneKind.of(desk.review().get(), stays, goes).forEach(thing -> acts.add(new Act.Put(thing)));
    acts.add(new Act.Remove(goes.id()));
    take("scales.step-kind-merge", acts);
  }

  /** Removes a kind that no finding is of. */
  public void remove(FindingKind kind) {
    if (uses(kind) == 0) {
      take("scales.step-kind-remove", List.of(new Act.Remove(kind.id())));
    }
  }

  /** How many codes would change if all series were counted anew. */
  public int changing() {
    return Codes.anew(desk.review().get()).size();
  }

  /** The codes that stand more than once. */
  public List<String> twice() {
    return Codes.twice(desk.review().get());
  }

  /** Counts all series anew, in the order of the paper, in one step. */
  public void renumber() {
    take(
        "scales.step-renumber",
        Codes.anew(desk.review().get()).stream().<Act>map(Act.Put::new).toList());
  }

  private boolean isTaken(String name, @Nullable FindingKind but) {
    boolean taken =
        kinds().stream()
            .filter(kind -> but == null || !kind.id().equals(but.id()))
            .anyMatch(kind -> kind.name().equalsIgnoreCase(name.strip()));
    problem.set(taken ? Words.say("scales.name-taken", name.strip()) : "");
    return taken;
  }

  private boolean isSeries(String typed) {
    try {
      problem.set("");
      return typed.isEmpty() || !new Series(typed).prefix().isEmpty();
    } catch (InvalidValue refused) {
      problem.set(String.valueOf(refused.getMessage()));
      return false;
    }
  }

  private void put(FindingKind before, FindingKind after) {
    if (!before.equals(after)) {
      take("scales.step-kind", List.of(new Act.Put(after)));
    }
  }

  private void take(String step, List<Act> acts) {
    desk.take(new Step(Words.say(step), acts));
  }
}
