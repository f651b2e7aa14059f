package org.criticalfriend.ui.notes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
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
import org.criticalfriend.word.PlainParagraphs;
import org.jspecify.annotations.Nullable;

/** Takes in what another peer wrote: shown as the notes it will be, then one step. */
public final class Bulk {
  private static final long LARGEST_TEXT = 20L << 20;
  private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
  private static final Pattern LINES = Pattern.compile("\\R");
  private static final Pattern PARAGRAPHS = Pattern.compile("\\R[ \\t]*\\R\\s*");
  private static final Pattern BULLET = Pattern.compile("^[-*•–·▪◦]\\s+");

  private final Desk desk;
  private final Background background;
  private final StringProperty text = new SimpleStringProperty("");
  private final BooleanProperty byParagraph = new SimpleBooleanProperty(false);
  private final ObjectProperty<@Nullable Person> peer = new SimpleObjectProperty<>();
  private final ObjectProperty<Place> place;
  private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();

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

  /** Those who may have written it. */
  List<Person> peers() {
    Review review = desk.review().get();
    List<Id> team =
        review.groups().stream().filter(g -> g.side() == Side.TEAM).map(g -> g.id()).toList();
    return review.people().stream().filter(person -> team.contains(person.group())).toList();
  }

  /** Reads a text file or a Word file in the background and shows what it holds. */
  void open(Path file, Consumer<Trouble> failed) {
    background.run(() -> words(file), text::set, failed);
  }

  /** Keeps them as notes, in one step; nothing where there are none. */
  void keep() {
    Person by = peer.get();
    Id author = by == null ? null : by.id();
    List<Act> acts = lines.stream().<Act>map(line -> new Act.Put(note(line, author))).toList();
    String name =
        by == null
            ? Words.say("notes.step-bulk", acts.size())
            : Words.say("notes.step-bulk-of", acts.size(), by.name());
    desk.take(new Step(name, acts));
    text.set("");
  }

  /** When each was taken is not known, and not made up. */
  private Note note(NoteLine line, @Nullable Id author) {
    Note note =
        Writing.note(Id.create(), place.get(), author, desk.today().atTime(desk.now()), line);
    return Shape.of(Note.class).with(note, "at", null);
  }

  private void read() {
    Vocabulary known = Writing.vocabulary(desk.review().get(), place.get());
    Pattern between = byParagraph.get() ? PARAGRAPHS : LINES;
    lines.setAll(
        Stream.of(between.split(text.get().strip()))
            .map(piece -> BULLET.matcher(piece.strip()).replaceFirst(""))
            .map(piece -> Marking.finish(NoteLine.of(piece), known))
            .filter(line -> !line.text().isBlank())
            .toList());
  }

  private static String words(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      return String.join("\n", PlainParagraphs.read(file));
    }
    if (Files.size(file) > LARGEST_TEXT) {
      throw new Trouble(
          "CF-911",
          "\"" + file.getFileName() + "\" is too large to be a text of notes.",
          "Nothing was taken in.",
          "Choose a text file or a Word file (.docx).");
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
    } catch (MalformedInputException _) {
      return Files.readString(file, OLD_WINDOWS);
    }
  }
}
