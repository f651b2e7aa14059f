package org.criticalfriend.ui.findings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.findings.NoteFilter.By;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TickedButton;
import org.criticalfriend.ui.look.TickedButton.Choice;
import org.criticalfriend.ui.look.TickedButton.Ticking;
import org.criticalfriend.ui.points.Signs;

/** The buttons by which notes are picked: unused, by session, question, theme, kind and author. */
final class NoteFilters extends FlowPane {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private final FindingsModel model;
  private final NotesShown notes;

  NoteFilters(FindingsModel model) {
    this.model = model;
    this.notes = model.notes();
    getStyleClass().addAll(Styles.GAP_4, "cf-note-filters");
    getChildren().add(unused());
    for (By by : By.values()) {
      String key = by.name().toLowerCase(Locale.ROOT);
      Ticking<Id> ticking =
          new Ticking<>(() -> choices(by), () -> now().of(by), one -> show(now().turned(by, one)));
      getChildren().add(button(key, ticking));
    }
    getChildren()
        .add(
            button(
                "kind",
                new Ticking<>(
                    NoteFilters::kinds, () -> now().kinds(), one -> show(now().turned(one)))));
  }

  private ToggleButton unused() {
    ToggleButton unused = new ToggleButton(Words.say("findings.unused"));
    unused.getStyleClass().add("cf-filter");
    unused.setOnAction(event -> show(now().unused(unused.isSelected())));
    notes.filter().addListener((property, before, now) -> unused.setSelected(now.unused()));
    return unused;
  }

  private <K> TickedButton<K> button(String key, Ticking<K> ticking) {
    TickedButton<K> button = new TickedButton<>(Words.say("findings.by." + key), ticking);
    button.getStyleClass().add("cf-filter");
    notes
        .filter()
        .addListener(
            (property, before, now) -> {
              String ticked = words(key, ticking);
              button.say(ticked);
              button.pseudoClassStateChanged(ON, !ticked.isEmpty());
            });
    return button;
  }

  /** The words of the one that is ticked, or how many are. */
  private static <K> String words(String key, Ticking<K> ticking) {
    List<String> ticked =
        ticking.choices().get().stream()
            .filter(choice -> ticking.ticked().get().contains(choice.key()))
            .map(Choice::words)
            .toList();
    return switch (ticked.size()) {
      case 0 -> "";
      case 1 -> ticked.getFirst();
      default -> Words.say("findings.many." + key, ticked.size());
    };
  }

  private NoteFilter now() {
    return notes.filter().get();
  }

  private void show(NoteFilter filter) {
    notes.filter().set(filter);
  }

  private static List<Choice<NoteKind>> kinds() {
    return Stream.of(NoteKind.values()).map(kind -> new Choice<>(kind, Signs.words(kind))).toList();
  }

  private List<Choice<Id>> choices(By by) {
    Review review = model.review();
    return switch (by) {
      case SESSION ->
          review.sessions().stream().map(one -> new Choice<>(one.id(), one.title())).toList();
      case QUESTION ->
          review.keyQuestions().stream()
              .map(one -> new Choice<>(one.id(), new ProseText(one.text(), review).plain()))
              .toList();
      case THEME ->
          review.themes().stream().map(one -> new Choice<>(one.id(), one.name())).toList();
      case AUTHOR -> authors(review);
    };
  }

  private static List<Choice<Id>> authors(Review review) {
    List<Id> wrote =
        review.notes().stream()
            .map(one -> one.author())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return review.people().stream()
        .filter(person -> wrote.contains(person.id()))
        .map((Person person) -> new Choice<>(person.id(), person.name()))
        .toList();
  }
}
