package org.criticalfriend.ui.questions;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/** The key questions with their prompts, and the one place that is typed into. */
public final class QuestionsModel {
  /** The prompt's number where the question itself is meant. */
  public static final int TEXT = -1;

  private static final Shape<KeyQuestion> QUESTION = Shape.of(KeyQuestion.class);

  private final FrameModel frame;
  private final Desk desk;
  private final ReadOnlyObjectProperty<Review> review;
  private final TypedText typing;
  private final StringProperty draft = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable Place> editing = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Id> chosen = new SimpleObjectProperty<>();

  /** Whether what was kept last is a new prompt. */
  private boolean added;

  /**
   * A place that can be typed into.
   *
   * @param question the question; null for a new one
   * @param prompt the prompt's number, one more than there are for a new one, or {@link #TEXT}
   */
  public record Place(@Nullable Id question, int prompt) {}

  /** The questions of the review in this frame. */
  public QuestionsModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    this.review = frame.review(PartName.QUESTIONS);
    this.typing = new TypedText(desk, background);
  }

  /** The review as this part shows it. */
  public ReadOnlyObjectProperty<Review> review() {
    return review;
  }

  /** The questions, in order. */
  public List<KeyQuestion> questions() {
    return desk.review().get().keyQuestions();
  }

  /** How many notes bear on a question. */
  public long notes(KeyQuestion question) {
    return desk.review().get().notes().stream()
        .filter(note -> note.keyQuestions().contains(question.id()))
        .count();
  }

  /** The question that has the focus; null for none. */
  public ObjectProperty<@Nullable Id> chosen() {
    return chosen;
  }

  /** Where somebody types; null for nowhere. */
  public ReadOnlyObjectProperty<@Nullable Place> editing() {
    return editing.getReadOnlyProperty();
  }

  /** What is typed there. */
  public StringProperty text() {
    Place place = editing.get();
    return place != null && place.question() != null && place.prompt() == TEXT
        ? typing.text()
        : draft;
  }

  /** Begins to type into a place; what was typed elsewhere is kept first. */
  public void edit(Place place) {
    if (!isWritable()) {
      return;
    }
    keepQuietly();
    KeyQuestion question = find(place.question());
    if (question != null && place.prompt() == TEXT) {
      Id id = question.id();
      typing.show(new TypedText.Target(id, "text", question.text(), text -> worded(id, text)));
    } else {
      List<String> prompts = prompts(question);
      draft.set(
          place.prompt() < 0 || place.prompt() >= prompts.size()
              ? ""
              : prompts.get(place.prompt()));
    }
    editing.set(place);
  }

  /** Begins a new question. */
  public void begin() {
    edit(new Place(null, TEXT));
  }

  /** Whether the review can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Begins a new prompt under the chosen question. */
  public void beginPrompt() {
    KeyQuestion question = find(chosen.get());
    if (question != null) {
      edit(new Place(question.id(), prompts(question).size()));
    }
  }

  /** Keeps what is typed; where it was new, the next one begins. */
  public void keep() {
    Place place = editing.get();
    boolean blank = text().get().isBlank();
    keepQuietly();
    KeyQuestion question = place == null ? null : find(place.question());
    if (place == null || blank) {
      return;
    }
    if (place.question() == null) {
      begin();
    } else if (question != null && place.prompt() == prompts(question).size() - 1 && added) {
      edit(new Place(question.id(), prompts(question).size()));
    }
  }

  /** Keeps what is typed and stops. */
  public void keepQuietly() {
    Place place = editing.get();
    added = false;
    if (place == null) {
      return;
    }
    String text = text().get().strip();
    editing.set(null);
    KeyQuestion question = find(place.question());
    if (place.question() == null) {
      add(text);
    } else if (question != null && place.prompt() == TEXT) {
      typing.settle();
    } else if (question != null) {
      prompt(question, place.prompt(), text);
    }
  }

  /** Stops and leaves the place as it was. */
  public void giveUp() {
    Place place = editing.get();
    editing.set(null);
    KeyQuestion question = place == null ? null : find(place.question());
    if (question != null && place.prompt() == TEXT) {
      typing.text().set(question.text());
      typing.settle();
      desk.typed().drop(question.id(), "text");
    }
  }

  /** Marks the chosen question as an element the host added, or no longer. */
  public void turnLocal() {
    KeyQuestion question = find(chosen.get());
    if (question != null) {
      @Nullable Boolean local = Boolean.TRUE.equals(question.local()) ? null : Boolean.TRUE;
      take("questions.step-local", QUESTION.with(question, "local", local));
    }
  }

  /** Removes the chosen question with the mentions of it; the notice can take it back. */
  public void remove() {
    KeyQuestion question = find(chosen.get());
    if (question != null) {
      int number = questions().indexOf(question) + 1;
      long notes = notes(question);
      desk.take(Step.remove(Words.say("questions.step-remove", number), List.of(question.id())));
      frame.tell(
          new Notice(
              Words.say("questions.removed", number, notes),
              null,
              new Notice.Act(Words.say("questions.undo"), desk::undo)));
    }
  }

  /** Removes a prompt. */
  public void removePrompt(KeyQuestion question, int prompt) {
    prompt(question, prompt, "");
  }

  /** Moves the chosen question one place up (-1) or down (1). */
  public void move(int places) {
    KeyQuestion question = find(chosen.get());
    int to = questions().indexOf(question) + places;
    if (question != null && to >= 0 && to < questions().size()) {
      move(question.id(), to);
    }
  }

  /** Moves a question to where it then is the {@code to}th, counted from 0. */
  public void move(Id id, int to) {
    List<Id> others = new ArrayList<>(questions().stream().map(KeyQuestion::id).toList());
    int at = others.indexOf(id);
    if (at < 0 || at == to) {
      return;
    }
    others.remove(at);
    Id after = to == 0 ? null : others.get(to - 1);
    desk.take(new Step(Words.say("questions.step-order"), List.of(new Act.Move(id, after))));
  }

  private void add(String text) {
    if (!text.isEmpty()) {
      take("questions.step-new", new KeyQuestion(Id.create(), text, null, null, Extras.NONE));
    }
  }

  /** A blank prompt goes; one after the last comes to them. */
  private void prompt(KeyQuestion question, int at, String text) {
    List<String> prompts = new ArrayList<>(prompts(question));
    added = at >= prompts.size() && !text.isEmpty();
    if (added) {
      prompts.add(text);
    } else if (at < prompts.size() && text.isEmpty()) {
      prompts.remove(at);
    } else if (at < prompts.size()) {
      prompts.set(at, text);
    }
    if (!prompts.equals(prompts(question))) {
      take(
          "questions.step-prompt",
          QUESTION.with(question, "prompts", prompts.isEmpty() ? null : prompts));
    }
  }

  private @Nullable Step worded(Id id, String text) {
    KeyQuestion question = find(id);
    String name = Words.say("questions.step-edit");
    return question == null || text.isBlank()
        ? null
        : Step.put(name, QUESTION.with(question, "text", text.strip()));
  }

  private void take(String key, KeyQuestion question) {
    desk.take(Step.put(Words.say(key), question));
  }

  private static List<String> prompts(@Nullable KeyQuestion question) {
    return question == null || question.prompts() == null ? List.of() : question.prompts();
  }

  private @Nullable KeyQuestion find(@Nullable Id id) {
    for (KeyQuestion question : questions()) {
      if (question.id().equals(id)) {
        return question;
      }
    }
    return null;
  }
}
