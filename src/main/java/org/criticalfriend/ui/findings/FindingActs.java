package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.codes.Codes;
import org.criticalfriend.codes.Series;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Merging;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** What can be done with findings; each thing one undo step. */
public final class FindingActs {
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);
  private final FindingsModel model;

  FindingActs(FindingsModel model) {
    this.model = model;
  }

  /**
   * Adds a finding of this headline and chooses it; nothing where it has no words.
   *
   * @param kind its kind; the code is the next of the kind's series
   */
  public void add(String headline, FindingKind kind) {
    if (!headline.isBlank()) {
      Finding bare = made(headline.strip(), theme());
      Finding added = Codes.given(FINDING.with(bare, "kind", kind.id()), model.review());
      model.desk().take(Step.put(Words.say("findings.step-new"), added));
      model.chosen().set(added.id());
    }
  }

  /** The kind that a finding has until somebody says otherwise: one that judges nothing. */
  public @Nullable FindingKind usual() {
    List<FindingKind> kinds = model.review().findingKinds();
    return kinds.stream()
        .filter(kind -> kind.positive() == null)
        .reduce((earlier, later) -> later)
        .orElse(kinds.isEmpty() ? null : kinds.getFirst());
  }

  /** Another kind, with the next code of its series where the old code was of the old kind's. */
  public void kind(Finding finding, FindingKind kind) {
    put("findings.step-kind", finding, Codes.turned(finding, kind, model.review()));
  }

  /** The code that comes next in the series of a finding's kind; null where there is no series. */
  public @Nullable String proposed(Finding finding) {
    FindingKind kind = model.points().get().kind(finding);
    Series series = kind == null ? null : Series.of(kind);
    return series == null ? null : Codes.next(series, model.review());
  }

  /** Another theme, at the end of its findings; none where null. */
  public void theme(Finding finding, @Nullable Id theme) {
    move(List.of(finding), theme, null);
  }

  /** Another state, without a record of who agreed. */
  public void state(Finding finding, State state) {
    put("findings.step-state", finding, FINDING.with(finding, "state", state));
  }

  /** Another rating; none where null. */
  public void rating(Finding finding, @Nullable Rating rating) {
    put("findings.step-rating", finding, FINDING.with(finding, "rating", rating));
  }

  /** Ties a finding to the key question of this number, or no longer; nothing where none has it. */
  public void question(Finding finding, int number) {
    List<KeyQuestion> all = model.review().keyQuestions();
    if (number >= 1 && number <= all.size()) {
      Id question = all.get(number - 1).id();
      List<Id> after = new ArrayList<>(finding.keyQuestions());
      if (!after.remove(question)) {
        after.add(question);
      }
      put("findings.step-question", finding, FINDING.with(finding, "keyQuestions", after));
    }
  }

  /** Findings come to stand before another, or last under a theme where that is null. */
  public void move(List<Finding> findings, @Nullable Id theme, @Nullable Id before) {
    List<Act> acts = new Order(model.review()).to(new Order.Place(theme, before), findings);
    model.desk().take(new Step(Words.say("findings.step-move", findings.size()), acts));
  }

  /** Findings serve one key question instead of another. */
  public void serve(List<Finding> findings, @Nullable Id instead, @Nullable Id question) {
    List<Act> acts = new ArrayList<>();
    for (Finding finding : findings) {
      List<Id> after = new ArrayList<>(finding.keyQuestions());
      after.remove(instead);
      if (question != null && !after.contains(question)) {
        after.add(question);
      }
      if (!after.equals(finding.keyQuestions())) {
        acts.add(new Act.Put(FINDING.with(finding, "keyQuestions", after)));
      }
    }
    model.desk().take(new Step(Words.say("findings.step-question"), acts));
  }

  /** One place up (-1) or down (1), into the neighbouring theme at the end of its own. */
  public void move(Finding finding, int way) {
    Order.Place place = new Order(model.review()).next(finding, way);
    if (place != null) {
      move(List.of(finding), place.theme(), place.before());
    }
  }

  /** Takes findings out, with what mentions them; the notice can take it back. */
  public void remove(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    List<Id> ids = findings.stream().map(Finding::id).toList();
    Id next = after(ids);
    model.desk().take(Step.remove(Words.say("findings.step-remove", ids.size()), ids));
    model.chosen().set(next);
    tell(Words.say("findings.removed", ids.size()));
  }

  /** Makes findings one with the first of them; the notice says what the two disagreed on. */
  public void merge(List<Finding> findings) {
    if (findings.size() < 2 || !model.isWritable()) {
      return;
    }
    Finding stays = findings.getFirst();
    Merging merging = new Merging(model.review());
    findings.subList(1, findings.size()).forEach(goes -> merging.add(stays.id(), goes.id()));
    model.desk().take(new Step(Words.say("findings.step-merge"), merging.acts()));
    model.chosen().set(stays.id());
    tell(Words.say("findings.merged", findings.size(), merging.divided()));
  }

  /** A draft of the usual kind. */
  Finding made(String headline, @Nullable Id theme) {
    FindingKind kind = usual();
    return new Finding(
        Id.create(),
        theme,
        kind == null ? Id.create() : kind.id(),
        null,
        headline,
        "",
        List.of(),
        List.of(),
        State.DRAFT,
        null,
        Extras.NONE);
  }

  /** What tells that something was done, and takes it back. */
  void tell(String words) {
    Notice.Act undo = new Notice.Act(Words.say("findings.undo"), model.desk()::undo);
    model.frame().tell(new Notice(words, null, undo));
  }

  private void put(String key, Finding before, Finding after) {
    if (!before.equals(after)) {
      model.desk().take(Step.put(Words.say(key), after));
    }
  }

  /** The theme of what is chosen. */
  private @Nullable Id theme() {
    Finding finding = model.finding();
    if (finding != null) {
      return finding.theme();
    }
    Review review = model.review();
    Id chosen = model.chosen().get();
    return review.themes().stream().anyMatch(one -> one.id().equals(chosen)) ? chosen : null;
  }

  /** The finding that is nearest to these on the screen. */
  private @Nullable Id after(List<Id> going) {
    int at = going.stream().mapToInt(model::row).max().orElse(-1);
    List<Row> rows = model.rows();
    Stream<Row> below = rows.subList(at + 1, rows.size()).stream();
    Stream<Row> above = rows.subList(0, Math.max(0, at)).reversed().stream();
    return Stream.concat(below, above)
        .filter(row -> row instanceof Row.Card card && !going.contains(card.finding().id()))
        .map(Row::thing)
        .findFirst()
        .orElse(null);
  }
}
