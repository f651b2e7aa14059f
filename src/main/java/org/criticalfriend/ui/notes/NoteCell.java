package org.criticalfriend.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Visibility;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.PictureSource;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Chip.Tone;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One note in the list, or the field in its place while it is being changed. */
final class NoteCell extends WrappingCell<Note> {
  private static final int TIME_FROM = 11;
  private static final int TIME_TO = 16;
  private static final int MOST_LETTERS = 22;
  private final NoteList list;
  private final Label time = new Label();
  private final FontIcon sign = Icon.HEARD.inLine();
  private final Tooltip kindTip = new Tooltip();
  private final Label kind = new Label(null, sign);
  private final Label text = new Label();
  private final Label who = new Label();
  private final PictureStrip pictures;
  private final VBox words = new VBox();
  private final HBox beside = new HBox();
  private final FlowPane beneath = new FlowPane();
  private final HBox whole = new HBox();

  NoteCell(NoteList list) {
    this.list = list;
    getStyleClass().add("cf-note");
    time.getStyleClass().addAll(Styles.META, Styles.SUBTLE, "cf-note-time");
    time.setMinWidth(USE_PREF_SIZE);
    kind.getStyleClass().add("cf-note-kind");
    kind.setMinWidth(USE_PREF_SIZE);
    kind.setTooltip(kindTip);
    text.setWrapText(true);
    who.setWrapText(true);
    who.getStyleClass().addAll(Styles.META, Styles.MUTED);
    who.managedProperty().bind(who.visibleProperty());
    pictures = list.pictures().strip(false, () -> getItem().id());
    words.getChildren().addAll(text, who, pictures);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMinWidth(0);
    beside.setMinWidth(USE_PREF_SIZE);
    beneath.setMinWidth(0);
    beside.getStyleClass().add(Styles.GAP_4);
    beneath.getStyleClass().add(Styles.GAP_4);
    whole.getStyleClass().add(Styles.GAP_12);
    whole.getChildren().addAll(time, kind, words);
    setOnDragOver(list.pictures()::over);
    setOnDragDropped(
        event -> {
          if (getItem() != null && !PictureSource.of(event.getDragboard()).isEmpty()) {
            list.pictures().dropped(event, getItem().id(), file -> {});
          }
        });
  }

  @Override
  protected Region draw(Note note) {
    fill(note);
    return list.isEdited(note) ? list.editor() : whole;
  }

  private void fill(Note note) {
    boolean hidden = list.isHidden();
    String at = note.at();
    time.setText(at == null ? "" : at.substring(TIME_FROM, Math.min(TIME_TO, at.length())));
    Signs.icon(note.kind()).on(sign);
    kindTip.setText(Signs.words(note.kind()));
    text.setText(hidden ? Words.say("notes.hidden") : note.text());
    String names = hidden ? "" : names(note, list.review());
    who.setText(names);
    who.setVisible(!names.isEmpty());
    pictures.show(list.pictures().of(note));
    place(marks(note, list.review()));
    setAccessibleText(
        String.join(
            ", ", time.getText(), Signs.words(note.kind()), text.getText(), names, count(note)));
  }

  /** Marks stand beside the words, or beneath them where that would leave the words no room. */
  private void place(List<Node> marks) {
    beside.getChildren().clear();
    beneath.getChildren().clear();
    whole.getChildren().remove(beside);
    words.getChildren().remove(beneath);
    if (!marks.isEmpty()) {
      boolean narrow = list.isNarrow();
      (narrow ? beneath : beside).getChildren().setAll(marks);
      (narrow ? words : whole).getChildren().add(narrow ? beneath : beside);
    }
  }

  private static String count(Note note) {
    return note.pictures() == null ? "" : Words.say("notes.pictures", note.pictures().size());
  }

  private List<Node> marks(Note note, Review review) {
    List<Node> marks = new ArrayList<>();
    if (Boolean.TRUE.equals(note.worthFinding())) {
      marks.add(Tokens.worth());
    }
    if (note.visibility() == Visibility.BACKGROUND) {
      marks.add(Tokens.background());
    }
    if (note.pictures() != null && list.isHidden()) {
      marks.add(new Chip(count(note), Tone.OUTLINED, Icon.PICTURE));
    }
    for (int i = 0; i < review.keyQuestions().size(); i++) {
      if (note.keyQuestions().contains(review.keyQuestions().get(i).id())) {
        marks.add(new QuestionNumber(i + 1));
      }
    }
    review.themes().stream()
        .filter(theme -> theme.id().equals(note.theme()))
        .forEach(theme -> marks.add(theme(theme.name())));
    return marks;
  }

  /** Beside the words there is room for a few of its own; the tip has them all. */
  private Chip theme(String name) {
    Chip chip = new Chip("#" + (list.isNarrow() ? name : shortened(name)), Tone.OUTLINED, null);
    chip.setTooltip(new Tooltip(name));
    return chip;
  }

  private static String shortened(String name) {
    int end = name.length() <= MOST_LETTERS ? -1 : name.lastIndexOf(' ', MOST_LETTERS);
    return end <= 0 ? name : name.substring(0, end) + "…";
  }

  /** Who else wrote it, and who said it. */
  private String names(Note note, Review review) {
    Id author = note.author();
    boolean mine = author == null || author.equals(list.me());
    Stream<String> wrote = mine ? Stream.empty() : name(review, author).map(this::written);
    List<Id> people = note.people() == null ? List.of() : note.people();
    Stream<String> said = people.stream().flatMap(id -> name(review, id));
    return Stream.concat(wrote, said).collect(Collectors.joining(" · "));
  }

  private String written(String name) {
    return Words.say("notes.by", name);
  }

  private static Stream<String> name(Review review, @Nullable Id id) {
    return review.people().stream().filter(one -> one.id().equals(id)).map(Person::name);
  }
}
