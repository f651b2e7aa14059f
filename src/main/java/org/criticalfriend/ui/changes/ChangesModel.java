package org.criticalfriend.ui.changes;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.criticalfriend.store.FieldChange;
import org.criticalfriend.ui.Unforeseen;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** Every change to one thing, the latest first, and the way back to what a text was before. */
public final class ChangesModel {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private static final Duration ONE_STEP = Duration.ofSeconds(2);

  private final FrameModel frame;
  private final Id thing;
  private final ObservableList<Change> changes = FXCollections.observableArrayList();

  /**
   * What one step changed in the thing.
   *
   * @param when when, in words
   * @param author the name of who took it
   * @param step what the step is called
   * @param fields what it changed, in order
   */
  record Change(String when, String author, String step, List<Field> fields) {}

  /**
   * One field that was changed.
   *
   * @param name what it is called; empty where the thing itself was removed
   * @param before what stood there until then; empty for nothing
   * @param after what stood there from then on; empty for nothing
   * @param restorable whether {@link #restore} can bring back what stood there before
   * @param raw the change as the file keeps it
   */
  record Field(String name, String before, String after, boolean restorable, FieldChange raw) {}

  /** The history of this thing. */
  public ChangesModel(FrameModel frame, Id thing) {
    this.frame = frame;
    this.thing = thing;
    if (!isHidden()) {
      read();
    }
  }

  /** What it is, such as "Finding"; empty where the review has it no more. */
  public String sort() {
    Record record = titles().thing(thing);
    String sort = record == null ? "" : Titles.sort(record);
    return sort.isEmpty() ? "" : sort.substring(0, 1).toUpperCase(Locale.UK) + sort.substring(1);
  }

  /** What it is called. */
  public String title() {
    return titles().of(thing);
  }

  /** Whether it is hidden, as others see the screen. */
  public boolean isHidden() {
    return frame.screenShared().get();
  }

  /** Every change, the latest first. */
  ObservableList<Change> changes() {
    return FXCollections.unmodifiableObservableList(changes);
  }

  /** Gives a text the words that it had before this change, as one step that can be undone. */
  void restore(Field change) {
    Record record = titles().thing(thing);
    if (record == null || !change.restorable()) {
      return;
    }
    try {
      Record restored = with(record, change.raw().field(), change.raw().before());
      frame.desk().take(Step.put(Words.say("changes.step"), restored));
      read();
    } catch (InvalidValue e) {
      frame.tell(Notice.of(Unforeseen.of(e)));
    }
  }

  private void read() {
    frame
        .desk()
        .ask(
            file -> file.history().of(thing),
            found -> {
              Titles titles = titles();
              changes.setAll(steps(found).stream().map(one -> change(one, titles)).toList());
            },
            trouble -> frame.tell(Notice.of(trouble)));
  }

  /** What belongs to one step, the latest step first. */
  private static List<List<FieldChange>> steps(List<FieldChange> found) {
    List<List<FieldChange>> steps = new ArrayList<>();
    for (FieldChange change : found) {
      FieldChange last = steps.isEmpty() ? null : steps.getFirst().getFirst();
      if (last == null || !isSameStep(last, change)) {
        steps.addFirst(new ArrayList<>());
      }
      steps.getFirst().add(change);
    }
    return steps;
  }

  private static boolean isSameStep(FieldChange one, FieldChange other) {
    return one.step().equals(other.step())
        && one.author().equals(other.author())
        && Duration.between(one.at(), other.at()).compareTo(ONE_STEP) < 0;
  }

  private Change change(List<FieldChange> step, Titles titles) {
    FieldChange first = step.getFirst();
    return new Change(
        when(first),
        first.author(),
        first.step(),
        step.stream().map(raw -> field(raw, titles)).toList());
  }

  private Field field(FieldChange raw, Titles titles) {
    boolean gone = raw.field().equals("@deleted");
    return new Field(
        gone ? "" : Titles.member(raw.field()),
        raw.erased() ? Words.say("changes.erased") : titles.value(said(raw.before())),
        raw.erased() ? "" : titles.value(said(gone ? null : raw.after())),
        isRestorable(raw),
        raw);
  }

  private boolean isRestorable(FieldChange raw) {
    Record record = titles().thing(thing);
    Member member = record == null ? null : Shape.of(record).member(raw.field());
    return frame.desk().isWritable()
        && !raw.erased()
        && raw.row().equals(thing)
        && member != null
        && member.form() == Form.TEXT
        && raw.before() != null
        && !Objects.equals(member.of(Objects.requireNonNull(record)), raw.before());
  }

  private String when(FieldChange raw) {
    ZonedDateTime at = raw.at().atZone(ZoneId.systemDefault());
    LocalDate today = frame.desk().today();
    return at.toLocalDate().equals(today)
        ? Words.say("changes.today", TIME.format(at))
        : DAY.format(at);
  }

  private Titles titles() {
    return new Titles(frame.desk().review().get());
  }

  private static String said(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private static Record with(Record whole, String member, @Nullable String text) {
    return with(Shape.of(whole), whole, member, text);
  }

  private static <R extends Record> Record with(
      Shape<R> shape, Record whole, String member, @Nullable String text) {
    return shape.with(shape.type().cast(whole), member, text);
  }
}
