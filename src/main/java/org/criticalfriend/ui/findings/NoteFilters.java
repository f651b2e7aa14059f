package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
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
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/** The buttons by which notes are picked: unused, by session, question, theme, kind and author. */
final class NoteFilters extends FlowPane {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final int MOST_WORDS = 60;
  private final FindingsModel model;
  private final NotesShown notes;

  /** Something notes can be picked by. */
  private record Choice(Id id, String words) {}

  NoteFilters(FindingsModel model) {
    this.model = model;
    this.notes = model.notes();
    getStyleClass().addAll(Styles.GAP_4, "cf-note-filters");
    getChildren().add(unused());
    for (By by : By.values()) {
      getChildren().add(button(by));
    }
    getChildren().add(kinds());
  }

  private ToggleButton unused() {
    ToggleButton unused = new ToggleButton(Words.say("findings.unused"));
    unused.getStyleClass().add("cf-filter");
    unused.setOnAction(
        event -> notes.filter().set(notes.filter().get().unused(unused.isSelected())));
    notes.filter().addListener((property, before, now) -> unused.setSelected(now.unused()));
    return unused;
  }

  private MenuButton button(By by) {
    String name = Words.say("findings.by." + by.name().toLowerCase(Locale.ROOT));
    MenuButton button = menu(name);
    button.setOnShowing(
        event -> {
          Id now = notes.filter().get().of(by);
          List<MenuItem> items = new ArrayList<>();
          items.add(item(Words.say("findings.all"), now == null, () -> pick(by, null)));
          for (Choice choice : choices(by)) {
            boolean on = choice.id().equals(now);
            items.add(item(choice.words(), on, () -> pick(by, choice.id())));
          }
          button.getItems().setAll(items);
        });
    notes
        .filter()
        .addListener((property, before, now) -> tell(button, name, words(by, now.of(by))));
    return button;
  }

  private MenuButton kinds() {
    String name = Words.say("findings.by.kind");
    MenuButton button = menu(name);
    Consumer<@Nullable NoteKind> pick = kind -> notes.filter().set(notes.filter().get().kind(kind));
    button.setOnShowing(
        event -> {
          NoteKind now = notes.filter().get().kind();
          List<MenuItem> items = new ArrayList<>();
          items.add(item(Words.say("findings.all"), now == null, () -> pick.accept(null)));
          for (NoteKind kind : NoteKind.values()) {
            items.add(item(Signs.words(kind), kind == now, () -> pick.accept(kind)));
          }
          button.getItems().setAll(items);
        });
    notes
        .filter()
        .addListener(
            (property, before, now) ->
                tell(button, name, now.kind() == null ? "" : Signs.words(now.kind())));
    return button;
  }

  private static MenuButton menu(String name) {
    MenuButton button = new MenuButton(name);
    button.getStyleClass().add("cf-filter");
    button.getItems().add(new MenuItem()); // without one it would not open
    return button;
  }

  private static void tell(MenuButton button, String name, String chosen) {
    button.setText(chosen.isEmpty() ? name : chosen);
    button.setAccessibleText(chosen.isEmpty() ? name : name + ": " + chosen);
    button.pseudoClassStateChanged(ON, !chosen.isEmpty());
  }

  private void pick(By by, @Nullable Id id) {
    notes.filter().set(notes.filter().get().by(by, id));
  }

  private String words(By by, @Nullable Id id) {
    return choices(by).stream()
        .filter(choice -> Objects.equals(choice.id(), id))
        .map(Choice::words)
        .findFirst()
        .orElse("");
  }

  private List<Choice> choices(By by) {
    Review review = model.review();
    return switch (by) {
      case SESSION ->
          review.sessions().stream().map(one -> new Choice(one.id(), one.title())).toList();
      case QUESTION ->
          review.keyQuestions().stream()
              .map(one -> new Choice(one.id(), new ProseText(one.text(), review).plain()))
              .toList();
      case THEME -> review.themes().stream().map(one -> new Choice(one.id(), one.name())).toList();
      case AUTHOR -> authors(review);
    };
  }

  private static List<Choice> authors(Review review) {
    List<Id> wrote =
        review.notes().stream()
            .map(one -> one.author())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return review.people().stream()
        .filter(person -> wrote.contains(person.id()))
        .map((Person person) -> new Choice(person.id(), person.name()))
        .toList();
  }

  private static MenuItem item(String words, boolean on, Runnable act) {
    String shown = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "…" : words;
    RadioMenuItem item = new RadioMenuItem(shown);
    item.setMnemonicParsing(false);
    item.setSelected(on);
    item.setOnAction(event -> act.run());
    return item;
  }
}
