package org.criticalfriend.ui.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.timetable.Headcount;
import org.criticalfriend.timetable.TypedDate;
import org.criticalfriend.timetable.TypedTime;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * The selected session while it is edited; what cannot be is said beside it and changes nothing.
 */
public final class SessionModel {
  /** The members that are plain text, in the order of the pane. */
  static final List<String> TEXTS =
      List.of(
          "title", "kind", "service", "venue", "room", "contact", "address", "source", "notMet");

  private static final Shape<Session> SESSION = Shape.of(Session.class);

  private final Desk desk;
  private final TimetableModel timetable;
  private final Map<String, TypedText> texts = new LinkedHashMap<>();
  private final StringProperty date = new SimpleStringProperty("");
  private final StringProperty start = new SimpleStringProperty("");
  private final StringProperty end = new SimpleStringProperty("");
  private final StringProperty counts = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Session> session = new ReadOnlyObjectWrapper<>();

  /** The selected session of this timetable. */
  public SessionModel(Desk desk, Background background, TimetableModel timetable) {
    this.desk = desk;
    this.timetable = timetable;
    TEXTS.forEach(member -> texts.put(member, new TypedText(desk, background)));
    timetable.selected().addListener((property, before, after) -> leaveAndShow());
    timetable.week().addListener((property, before, after) -> show());
    show();
  }

  /** The session; null where none is selected. */
  public ReadOnlyObjectProperty<@Nullable Session> session() {
    return session.getReadOnlyProperty();
  }

  /** What is typed into one of its texts. */
  public StringProperty text(String member) {
    return typed(member).text();
  }

  /** Its day as it is typed. */
  public StringProperty date() {
    return date;
  }

  /** Its beginning as it is typed. */
  public StringProperty start() {
    return start;
  }

  /** Its end as it is typed. */
  public StringProperty end() {
    return end;
  }

  /** People met by category, as they are typed. */
  public StringProperty counts() {
    return counts;
  }

  /** What is wrong with what was typed; empty where nothing is. */
  public ReadOnlyStringProperty wrong() {
    return wrong.getReadOnlyProperty();
  }

  /** Makes what was typed into one text a step. */
  public void settle(String member) {
    typed(member).settle();
  }

  /** Makes all that was typed steps. */
  public void settle() {
    texts.values().forEach(TypedText::settle);
    settleWhen();
    settleCounts();
  }

  /** Makes the day and times a step, if they are some. */
  public void settleWhen() {
    Session now = session.get();
    if (now == null || same(now)) {
      return;
    }
    LocalDate day = TypedDate.read(date.get(), timetable.review().review().starts());
    LocalTime starts = TypedTime.read(start.get());
    LocalTime ends = TypedTime.read(end.get());
    String said = said(day, starts, ends);
    if (said.isEmpty()) {
      boolean onlyStart = Objects.equals(ends, now.end()) && !Objects.equals(starts, now.start());
      LocalTime fitting = onlyStart ? WhenTexts.endKeepingLength(now, starts) : ends;
      wrong.set("");
      take("timetable.step.when", TimetableModel.when(now, day, starts, fitting));
    } else {
      wrong.set(said);
    }
  }

  /** Makes the counts a step, if they are some. */
  public void settleCounts() {
    Session now = session.get();
    if (now == null || counts.get().strip().equals(Headcount.write(now.metCount()))) {
      return;
    }
    Map<String, Integer> read = Headcount.read(counts.get());
    wrong.set(read == null ? Words.say("timetable.wrong.counts") : "");
    if (read != null) {
      take("timetable.step.met", SESSION.with(now, "metCount", read.isEmpty() ? null : read));
    }
  }

  /** Gives it another theme, or none. */
  public void theme(@Nullable Id theme) {
    Session now = session.get();
    if (now != null) {
      take("timetable.step.edit", SESSION.with(now, "theme", theme));
    }
  }

  /** Ticks a person among the peers, or among those met, or takes the tick away. */
  public void tick(String member, Id person, boolean ticked) {
    Session now = session.get();
    if (now == null) {
      return;
    }
    List<Id> people = new ArrayList<>(member.equals("peers") ? now.peers() : now.met());
    people.remove(person);
    if (ticked) {
      people.add(person);
    }
    take(
        member.equals("peers") ? "timetable.step.peers" : "timetable.step.met",
        SESSION.with(now, member, people));
  }

  /** Plans a question, changes one, or gives one up whose text is empty. */
  public void ask(int at, String typed) {
    Session now = session.get();
    Session changed = now == null ? null : ToAsk.with(timetable.review(), now, at, typed);
    if (changed != null && !changed.equals(now)) {
      take("timetable.step.ask", changed);
    }
  }

  /** Has all these as peers. */
  public void peers(List<Id> peers) {
    Session now = session.get();
    if (now != null) {
      take("timetable.step.peers", SESSION.with(now, "peers", peers));
    }
  }

  private TypedText typed(String member) {
    return Objects.requireNonNull(texts.get(member), member);
  }

  private String said(
      @Nullable LocalDate day, @Nullable LocalTime starts, @Nullable LocalTime ends) {
    if (day == null && !date.get().isBlank()) {
      return Words.say("timetable.wrong.date", date.get());
    }
    if (starts == null && !start.get().isBlank()) {
      return Words.say("timetable.wrong.time", start.get());
    }
    if (ends == null && !end.get().isBlank()) {
      return Words.say("timetable.wrong.time", end.get());
    }
    boolean endTyped =
        !end.get().equals(WhenTexts.time(Objects.requireNonNull(session.get()).end()));
    boolean backwards = starts != null && ends != null && ends.isBefore(starts);
    return backwards && endTyped ? Words.say("timetable.wrong.order") : "";
  }

  private boolean same(Session now) {
    return date.get().equals(WhenTexts.date(now.date()))
        && start.get().equals(WhenTexts.time(now.start()))
        && end.get().equals(WhenTexts.time(now.end()));
  }

  private void take(String step, Session changed) {
    desk.take(Step.put(Words.say(step), changed));
  }

  private void leaveAndShow() {
    settle();
    show();
  }

  private void show() {
    Session now = timetable.session();
    Session before = session.get();
    session.set(now);
    if (now == null) {
      return;
    }
    texts.forEach((member, text) -> text.show(target(now, member)));
    boolean another = before == null || !before.id().equals(now.id());
    if (another || !TimetableModel.sameWhen(before, now)) {
      date.set(WhenTexts.date(now.date()));
      start.set(WhenTexts.time(now.start()));
      end.set(WhenTexts.time(now.end()));
      wrong.set("");
    }
    if (another || !Objects.equals(before.metCount(), now.metCount())) {
      counts.set(Headcount.write(now.metCount()));
    }
  }

  private TypedText.Target target(Session now, String member) {
    Object value = Objects.requireNonNull(SESSION.member(member)).of(now);
    return new TypedText.Target(
        now.id(),
        member,
        Objects.requireNonNullElse(value, "").toString(),
        text -> step(now.id(), member, text));
  }

  /** Against the session as it is then; a title and a kind cannot be empty. */
  private @Nullable Step step(Id id, String member, String text) {
    Session now = timetable.week().get().find(id);
    boolean needed = member.equals("title") || member.equals("kind");
    if (now == null || (needed && text.isBlank())) {
      return null;
    }
    Session changed = SESSION.with(now, member, text.isBlank() ? null : text.strip());
    return Step.put(Words.say("timetable.step.edit"), changed);
  }
}
