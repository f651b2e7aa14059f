package org.criticalfriend.ui.notes;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;

/** A field for a note, without controls: its line, and what may complete it. */
final class LineModel {
  private final Desk desk;
  private final Supplier<Vocabulary> known;
  private final ReadOnlyObjectWrapper<NoteLine> line = new ReadOnlyObjectWrapper<>(NoteLine.EMPTY);
  private final ObservableList<Choice> choices = FXCollections.observableArrayList();
  private final IntegerProperty chosen = new SimpleIntegerProperty(0);
  private Completion completion = Completion.NONE;

  /**
   * An empty field.
   *
   * @param desk takes themes that are made while a note is typed
   * @param known what its marks can name
   */
  LineModel(Desk desk, Supplier<Vocabulary> known) {
    this.desk = desk;
    this.known = known;
  }

  /** What stands in the field. */
  ReadOnlyObjectProperty<NoteLine> line() {
    return line.getReadOnlyProperty();
  }

  /** What the mark before the caret may become; empty where nothing is being named. */
  ObservableList<Choice> choices() {
    return choices;
  }

  /** Which of the choices is lit. */
  IntegerProperty chosen() {
    return chosen;
  }

  /** Takes what the field reads after a key; gives what it is to read. */
  NoteLine typed(String text, int caret) {
    NoteLine now = line.get();
    boolean moved = now.text().equals(text);
    NoteLine typed = now.typed(text, caret);
    show(moved ? typed : Marking.read(typed, known.get()));
    return line.get();
  }

  /** Shows a line, and what completes it. */
  void show(NoteLine next) {
    completion = Completion.of(next, known.get());
    List<Choice> found = completion.choices();
    if (!choices.equals(found)) {
      choices.setAll(found);
      chosen.set(0);
    }
    line.set(next);
  }

  /** Lights the next choice, or with -1 the one before, round and round. */
  void choose(int by) {
    if (!choices.isEmpty()) {
      chosen.set(Math.floorMod(chosen.get() + by, choices.size()));
    }
  }

  /** Whether what is being named is named in full, so that the line can be kept as it stands. */
  boolean isNamed() {
    return !line.get().text().isEmpty() && completion.isNamed(line.get());
  }

  /** Takes the lit choice; a theme that is none yet is made, in a step of its own. */
  void take() {
    Choice choice = choices.get(chosen.get());
    NoteLine taken = completion.taken(line.get(), choice);
    if (choice.fresh() && choice.mark() instanceof Mark.OfTheme(Id id, String name)) {
      String step = Words.say("notes.step-new-theme", name);
      desk.take(Step.put(step, new Theme(id, name, Extras.NONE)));
    }
    show(taken);
  }

  /** Takes what is being named for text. */
  void leaveAsText() {
    show(completion.left(line.get()));
  }

  /** Turns the latest mark back into text; false where there is none. */
  boolean turnBack() {
    boolean any = !line.get().marks().isEmpty();
    show(line.get().withLastAsText());
    return any;
  }

  /** Ties the note to a key question, or no longer; nothing where there is no such question. */
  void question(int number) {
    List<Id> questions = known.get().questions();
    if (number <= questions.size()) {
      show(line.get().toggled(new Mark.Question(number, questions.get(number - 1))));
    }
  }

  /** Makes it a note of the next kind. */
  void nextKind() {
    kind(line.get().kind().next());
  }

  /** Makes it a note of this kind. */
  void kind(NoteKind kind) {
    Mark.Kind mark = Vocabulary.kind(kind);
    NoteLine with = line.get().with(mark);
    show(kind == NoteKind.HEARD ? with.without(mark) : with);
  }

  /** The line as it is kept. */
  NoteLine finished() {
    return Marking.finish(line.get(), known.get());
  }

  /** Empties the field. */
  void clear() {
    show(NoteLine.EMPTY);
  }
}
