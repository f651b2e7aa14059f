package org.criticalfriend.ui.people;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.people.Arrival;
import org.criticalfriend.people.Arrivals;
import org.criticalfriend.people.Column;
import org.criticalfriend.people.PastedTable;
import org.criticalfriend.sheets.Sheets;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** A list of people before it lands: what each line means, and what is taken; one undo step. */
public final class PasteModel {
  private final FrameModel frame;
  private final Desk desk;
  private final PeopleModel people;
  private final Background background;
  private final ObjectProperty<@Nullable PastedTable> table = new SimpleObjectProperty<>();
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
  private final ObjectProperty<@Nullable Group> into = new SimpleObjectProperty<>();
  private final Map<Integer, Boolean> answers = new HashMap<>();
  private final Map<Integer, Boolean> ticks = new HashMap<>();
  private Background.@Nullable Running work;

  /**
   * A line of the preview.
   *
   * @param row its number in the list
   * @param arrival what it means
   * @param taken whether it lands
   */
  public record Line(int row, Arrival arrival, boolean taken) {}

  /** No list yet. */
  public PasteModel(FrameModel frame, PeopleModel people, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    this.people = people;
    this.background = background;
    table.addListener((property, before, after) -> compare());
    desk.review().addListener((property, before, after) -> compareAgain(before, after));
  }

  /** Whether a list is shown. */
  public ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** The list; null where none is shown. */
  public ObjectProperty<@Nullable PastedTable> table() {
    return table;
  }

  /** Its lines, in order. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** The group that new people go into; null where a first one is made. */
  public ObjectProperty<@Nullable Group> into() {
    return into;
  }

  /** The groups that new people can go into. */
  public List<Group> groups() {
    return desk.review().get().groups();
  }

  /** Reads a text, as from the clipboard, to land in a group. */
  public void read(String text, @Nullable Group group) {
    read(() -> PastedTable.read(text), group);
  }

  /** Reads a file, to land in a group. */
  public void read(Path file, @Nullable Group group) {
    read(() -> PastedTable.of(Sheets.read(file)), group);
  }

  /** Gives a column another meaning. */
  public void mean(int column, Column meaning) {
    PastedTable now = table.get();
    if (now != null) {
      table.set(now.with(column, meaning));
    }
  }

  /** Answers whether a line is the person it was held against. */
  public void answer(Line line, boolean one) {
    answers.put(line.row(), one);
    ticks.put(line.row(), true);
    compare();
  }

  /** Takes a line or leaves it. */
  public void tick(Line line, boolean take) {
    ticks.put(line.row(), take);
    lines.replaceAll(
        old -> old.row() == line.row() ? new Line(old.row(), old.arrival(), take) : old);
  }

  /** How many lines are people. */
  public long found() {
    return lines.stream().filter(line -> !(line.arrival() instanceof Arrival.NoPerson)).count();
  }

  /** How many people land. */
  public long landing() {
    return lines.stream().filter(Line::taken).count();
  }

  /** How many of them are new. */
  public long fresh() {
    return lines.stream()
        .filter(line -> line.taken() && line.arrival() instanceof Arrival.Fresh)
        .count();
  }

  /** How many lines wait for an answer. */
  public long questions() {
    return lines.stream().filter(line -> line.arrival() instanceof Arrival.Question).count();
  }

  /** Puts all that is taken into the review in one step; nothing while a question is open. */
  public void land() {
    if (landing() == 0 || questions() > 0) {
      return;
    }
    Landing landing = new Landing(into.get());
    for (Line line : lines) {
      if (line.taken() && line.arrival() instanceof Arrival.Known known) {
        landing.change(known.after());
      } else if (line.taken() && line.arrival() instanceof Arrival.Fresh fresh) {
        landing.add(fresh.entry());
      }
    }
    long landed = landing();
    close();
    desk.take(landing.step(Words.say("people.step-paste", landed)));
    people.tell(Words.say("people.landed", landed));
  }

  /** Puts the list away; nothing lands. */
  public void close() {
    open.set(false);
    table.set(null);
    lines.clear();
  }

  private void read(Callable<PastedTable> source, @Nullable Group group) {
    into.set(group);
    answers.clear();
    ticks.clear();
    background.run(source, this::show, trouble -> frame.tell(Notice.of(trouble)));
  }

  private void show(PastedTable read) {
    if (read.rows().isEmpty()) {
      frame.tell(Notice.told(Words.say("people.nothing-pasted")));
      return;
    }
    table.set(read);
  }

  private void compareAgain(Review before, Review after) {
    if (!before.people().equals(after.people())) {
      compare();
    }
  }

  private void compare() {
    PastedTable now = table.get();
    if (now == null) {
      return;
    }
    if (work != null) {
      work.cancel();
    }
    List<Person> here = desk.review().get().people();
    Map<Integer, Boolean> said = Map.copyOf(answers);
    work =
        background.run(
            () -> Arrivals.of(now, here, said),
            this::show,
            trouble -> frame.tell(Notice.of(trouble)));
  }

  private void show(List<Arrival> arrivals) {
    List<Line> now = new ArrayList<>();
    for (int i = 0; i < arrivals.size(); i++) {
      Arrival arrival = arrivals.get(i);
      now.add(new Line(i, arrival, isTaken(i, arrival)));
    }
    lines.setAll(now);
    open.set(true);
  }

  /** What only adds is taken; what contradicts waits for a person. */
  private boolean isTaken(int row, Arrival arrival) {
    return switch (arrival) {
      case Arrival.Fresh _ -> ticks.getOrDefault(row, true);
      case Arrival.Known known -> ticks.getOrDefault(row, known.changed().isEmpty());
      case Arrival.Same _, Arrival.Question _, Arrival.Twice _, Arrival.NoPerson _ -> false;
    };
  }
}
