package org.criticalfriend.ui.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.LeftClash;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.timetable.Clash;
import org.criticalfriend.timetable.Clashes;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.Watch;
import org.jspecify.annotations.Nullable;

/** Which session is selected, where all stand, who clashes; what can be done, each in one step. */
public final class TimetableModel {
  private static final Shape<Session> SESSION = Shape.of(Session.class);
  private static final int STEP_MINUTES = 15;
  private static final LocalTime FIRST = LocalTime.of(9, 0);

  private final Desk desk;
  private final ReadOnlyObjectWrapper<Week> week = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Clash>> clashes = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Id> selected = new SimpleObjectProperty<>();
  private final BooleanProperty table = new SimpleBooleanProperty(false);
  private final BooleanProperty hidesNames = new SimpleBooleanProperty(false);

  /** A session as it is typed into the last row of the table. */
  public record Quick(
      @Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end) {}

  /** The timetable of the review on this desk. */
  public TimetableModel(Desk desk) {
    this.desk = desk;
    Watch.members(
        desk.review(), this::follow, List.of(Review::review, Review::sessions, Review::people));
    follow();
  }

  /** The days and their sessions. */
  public ReadOnlyObjectProperty<Week> week() {
    return week.getReadOnlyProperty();
  }

  /** The clashes that nobody said to leave. */
  public ReadOnlyObjectProperty<List<Clash>> clashes() {
    return clashes.getReadOnlyProperty();
  }

  /** The selected session's id; null where none is. */
  public ObjectProperty<@Nullable Id> selected() {
    return selected;
  }

  /** Whether sessions are shown as a table. */
  public BooleanProperty table() {
    return table;
  }

  /** Whether names of people are hidden, as while the screen is shared. */
  public BooleanProperty hidesNames() {
    return hidesNames;
  }

  /** Who of the team is in a session, in short; nobody while names are hidden. */
  String peers(Session session) {
    return hidesNames.get() ? "" : Whereabouts.inShort(review(), session.peers());
  }

  /** The review as it is now. */
  public Review review() {
    return desk.review().get();
  }

  /** The selected session; null where none is. */
  public @Nullable Session session() {
    return week.get().find(selected.get());
  }

  /** The clashes of one session. */
  public List<Clash> clashesOf(Id session) {
    return clashes.get().stream().filter(clash -> clash.concerns(session)).toList();
  }

  /** Selects the session above (-1) or beneath (1). */
  public void along(int step) {
    select(session() == null ? first() : week.get().along(Objects.requireNonNull(session()), step));
  }

  /** Selects the session at the left (-1) or at the right (1). */
  public void across(int step) {
    select(
        session() == null ? first() : week.get().across(Objects.requireNonNull(session()), step));
  }

  /** Moves the session by quarters of an hour; one without a time begins at nine. */
  public void moveTime(int quarters) {
    Session session = session();
    if (session == null) {
      return;
    }
    LocalTime start = session.start();
    if (start == null) {
      put(when(session, session.date(), FIRST, null), "timetable.step.move");
      return;
    }
    int by = quarters * STEP_MINUTES;
    LocalTime end = session.end();
    if (staysOnItsDay(start, by) && (end == null || staysOnItsDay(end, by))) {
      LocalTime ends = end == null ? null : end.plusMinutes(by);
      put(when(session, session.date(), start.plusMinutes(by), ends), "timetable.step.move");
    }
  }

  /** Moves the session to the day before (-1) or after (1) among those shown. */
  public void moveDay(int step) {
    Session session = session();
    if (session == null) {
      return;
    }
    List<LocalDate> days = week.get().days().stream().map(Week.Day::date).toList();
    int day = days.indexOf(session.date()) + step;
    if (day >= 0 && day < days.size()) {
      put(when(session, days.get(day), session.start(), session.end()), "timetable.step.move");
    }
  }

  /** Adds a session after the selected one, on the same day, and selects it. */
  public void addNew() {
    if (!isWritable()) {
      return;
    }
    Session before = session();
    LocalDate date = before == null ? week.get().days().getFirst().date() : before.date();
    LocalTime start = before == null || before.start() == null ? FIRST : endOf(before);
    LocalTime end = staysOnItsDay(start, 60) ? start.plusHours(1) : null;
    add(Words.say("timetable.new-session"), "", new Quick(date, start, end));
  }

  /** Whether the review can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Adds a session and selects it; the kind may be empty. */
  public void add(String title, String kind, Quick when) {
    Session session =
        new Session(
            Id.create(),
            title,
            kind.isBlank() ? usualKind() : kind.strip(),
            when.date(),
            when.start(),
            when.end(),
            null,
            null,
            null,
            List.of(),
            List.of(),
            null,
            null,
            Extras.NONE);
    Session before = session();
    List<Act> acts = new ArrayList<>(List.of(new Act.Put(session)));
    if (before != null) {
      acts.add(new Act.Move(session.id(), before.id()));
    }
    desk.take(new Step(Words.say("timetable.step.add"), acts));
    selected.set(session.id());
  }

  /** Removes the selected session and selects its neighbour; its title, or null where none was. */
  public @Nullable String remove() {
    Session session = session();
    if (session == null) {
      return null;
    }
    Session next = week.get().along(session, 1);
    next = next.equals(session) ? week.get().along(session, -1) : next;
    selected.set(next.equals(session) ? null : next.id());
    desk.take(Step.remove(Words.say("timetable.step.remove"), List.of(session.id())));
    return session.title();
  }

  /** Takes the clashing peer out of the selected session. */
  public void takeOut(Clash clash) {
    Session session = session();
    if (session != null) {
      List<Id> peers = session.peers().stream().filter(id -> !id.equals(clash.peer())).toList();
      put(SESSION.with(session, "peers", peers), "timetable.step.take-out");
    }
  }

  /** Says no more about a clash, in one step; it is said again where it becomes another. */
  public void leave(Clash clash) {
    Session later = clash.later();
    List<LeftClash> left =
        new ArrayList<>(Objects.requireNonNullElse(later.clashesLeft(), List.of()));
    left.add(clash.left());
    put(SESSION.with(later, "clashesLeft", left), "timetable.step.leave-clash");
  }

  /** Selects the later session of the next clash after the selected one, from the end the first. */
  public void nextClash() {
    List<Id> order = week.get().inOrder().stream().map(Session::id).toList();
    int here = order.indexOf(selected.get());
    List<Id> clashing = order.stream().filter(id -> !clashesOf(id).isEmpty()).toList();
    clashing.stream()
        .filter(id -> order.indexOf(id) > here)
        .findFirst()
        .or(() -> clashing.stream().findFirst())
        .ifPresent(selected::set);
  }

  /** Undoes the latest step. */
  public void undo() {
    desk.undo();
  }

  /** The same session at another time. */
  static Session when(
      Session session,
      @Nullable LocalDate date,
      @Nullable LocalTime start,
      @Nullable LocalTime end) {
    Session open = SESSION.with(SESSION.with(session, "end", null), "date", date);
    return SESSION.with(SESSION.with(open, "start", start), "end", end);
  }

  /** Whether two sessions are at the same time. */
  static boolean sameWhen(Session one, Session other) {
    return Objects.equals(one.date(), other.date())
        && Objects.equals(one.start(), other.start())
        && Objects.equals(one.end(), other.end());
  }

  private void put(Session session, String step) {
    desk.take(Step.put(Words.say(step), session));
  }

  private void select(@Nullable Session session) {
    if (session != null) {
      selected.set(session.id());
    }
  }

  private @Nullable Session first() {
    return week.get().inOrder().stream().findFirst().orElse(null);
  }

  private void follow() {
    Review review = desk.review().get();
    week.set(Week.of(review));
    clashes.set(Clashes.in(review.sessions()).stream().filter(clash -> !clash.isLeft()).toList());
    if (session() == null) {
      selected.set(null);
    }
  }

  /** Whether so many minutes more, or less, pass no midnight. */
  private static boolean staysOnItsDay(LocalTime time, int minutes) {
    int there = time.toSecondOfDay() / 60 + minutes;
    return there >= 0 && there < 24 * 60;
  }

  private static LocalTime endOf(Session session) {
    LocalTime start = Objects.requireNonNull(session.start());
    if (session.end() != null) {
      return session.end();
    }
    return staysOnItsDay(start, 60) ? start.plusHours(1) : start;
  }

  /** The kind the review has most of. */
  private String usualKind() {
    return Kinds.usual(review(), Words.say("timetable.usual-kind"));
  }
}
