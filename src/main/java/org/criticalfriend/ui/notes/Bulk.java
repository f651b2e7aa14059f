package org.criticalfriend.ui.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Side;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what another peer wrote: shown as the notes it will be, then one step. What is there
 * already is shown as that, and stays out.
 */
public final class Bulk {
  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern BULLET = Pattern.compile("^[-*•–·▪◦]\\s+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Desk desk;
  private final Background background;
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanProperty byParagraph = new SimpleBooleanProperty(false);
  private final ObjectProperty<@Nullable Person> peer = new SimpleObjectProperty<>();
  private final ObjectProperty<Place> place;
  private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
  private final Set<String> there = new HashSet<>();
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private final ObservableList<Id> answered = FXCollections.observableArrayList();
  private final BooleanProperty ticks = new SimpleBooleanProperty(true);

  /**
   * Takes notes in on this desk.
   *
   * @param place where they were taken, until another place is chosen
   */
  Bulk(Desk desk, Background background, Place place) {
    this.desk = desk;
    this.background = background;
    this.place = new SimpleObjectProperty<>(place);
    text.addListener((property, before, after) -> read());
    byParagraph.addListener((property, before, after) -> read());
    peer.addListener((property, before, after) -> read());
    this.place.addListener((property, before, after) -> read());
  }

  /** What was typed or pasted. */
  StringProperty text() {
    return text;
  }

  /** Whether a paragraph is a note, and not a line. */
  BooleanProperty byParagraph() {
    return byParagraph;
  }

  /** Who wrote it. */
  ObjectProperty<@Nullable Person> peer() {
    return peer;
  }

  /** Where it was taken. */
  ObjectProperty<Place> place() {
    return place;
  }

  /** The notes it will be. */
  ObservableList<NoteLine> lines() {
    return lines;
  }

  /** Whether a note is there already: the same words, at the same place, of the same peer. */
  boolean isThere(NoteLine line) {
    return there.contains(folded(line.text()));
  }

  /** How many of the notes are there already. */
  int alreadyThere() {
    return (int) lines.stream().filter(this::isThere).count();
  }

  /** What there is to know of the file that was read; empty where nothing. */
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }

  /** The questions to ask that the file answers and that are not ticked yet. */
  ObservableList<Id> answered() {
    return answered;
  }

  /** Whether those are to be ticked as asked. */
  BooleanProperty ticks() {
    return ticks;
  }

  /** Those who may have written it. */
  List<Person> peers() {
    Review review = desk.review().get();
    List<Id> team =
        review.groups().stream().filter(g -> g.side() == Side.TEAM).map(g -> g.id()).toList();
    return review.people().stream().filter(person -> team.contains(person.group())).toList();
  }

  /** Reads a text file, a Word file or a filled-in note sheet in the background and shows it. */
  void open(Path file, Consumer<Trouble> failed) {
    background.run(() -> PeerFile.read(file), this::show, failed);
  }

  /** Keeps those not there yet as notes, in one step; nothing where there are none. */
  void keep() {
    Person by = peer.get();
    Id author = by == null ? null : by.id();
    List<NoteLine> fresh = lines.stream().filter(line -> !isThere(line)).toList();
    List<Act> acts = new ArrayList<>();
    fresh.forEach(line -> acts.add(new Act.Put(note(line, author))));
    if (ticks.get()) {
      acts.addAll(Asked.ticked(desk, answered));
    }
    String name =
        by == null
            ? Words.say("notes.step-bulk", fresh.size())
            : Words.say("notes.step-bulk-of", fresh.size(), by.name());
    desk.take(new Step(name, acts));
    text.set("");
    answered.clear();
  }

  private void show(PeerFile file) {
    Review review = desk.review().get();
    SheetReading sheet = SheetReading.of(file, review);
    if (sheet.session() != null) {
      place.set(new Place.AtSession(sheet.session()));
    }
    if (sheet.peer() != null) {
      peer.set(sheet.peer());
    }
    remark.set(sheet.remark());
    answered.setAll(sheet.answered());
    text.set(sheet.text());
  }

  /** When each was taken is not known, and not made up. */
  private Note note(NoteLine line, @Nullable Id author) {
    Note note =
        Writing.note(Id.create(), place.get(), author, desk.today().atTime(desk.now()), line);
    return Shape.of(Note.class).with(note, "at", null);
  }

  private void read() {
    findThere();
    Vocabulary known = Writing.vocabulary(desk.review().get(), place.get());
    Pattern between = byParagraph.get() ? PARAGRAPHS : LINES;
    lines.setAll(
        Stream.of(between.split(text.get().strip()))
            .map(piece -> BULLET.matcher(piece.strip()).replaceFirst(""))
            .map(piece -> Marking.finish(NoteLine.of(piece), known))
            .filter(line -> !line.text().isBlank())
            .toList());
  }

  /** A note of which nobody knows who wrote it may be anybody's. */
  private void findThere() {
    Person by = peer.get();
    there.clear();
    for (Note note : desk.review().get().notes()) {
      boolean same = by == null || note.author() == null || note.author().equals(by.id());
      if (same && Place.of(note).equals(place.get())) {
        there.add(folded(note.text()));
      }
    }
  }

  private static String folded(String text) {
    return SPACES.matcher(text.strip()).replaceAll(" ");
  }
}
