package org.criticalfriend.ui.returning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Visibility;
import org.criticalfriend.returning.Change;
import org.criticalfriend.returning.Change.Kind;
import org.criticalfriend.returning.Change.Proposal;
import org.criticalfriend.returning.ReturnedPaper;
import org.criticalfriend.returning.TakenChanges;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.drafting.Bundles;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.returning.ReturnedLine.Decision;
import org.jspecify.annotations.Nullable;

/**
 * Shows what others changed in a Word file of the paper in front. Nothing is changed before it is
 * taken; all that is taken at once is one step.
 */
public final class ReturnedModel {
  private final FrameModel frame;
  private final Desk desk;
  private final Background background;
  private final ObservableValue<@Nullable Paper> paper;
  private final Runnable settle;
  private final ObservableList<ReturnedLine> lines = FXCollections.observableArrayList();
  private final ObservableList<ReturnedLine> shown =
      FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper(0);
  private final Set<String> settled = new HashSet<>();
  private @Nullable Path path;

  /**
   * What comes back to the paper in front.
   *
   * @param paper the paper in front; null while there is none
   * @param settle keeps what is being typed
   */
  public ReturnedModel(
      FrameModel frame,
      Background background,
      ObservableValue<@Nullable Paper> paper,
      Runnable settle) {
    this.frame = frame;
    this.desk = frame.desk();
    this.background = background;
    this.paper = paper;
    this.settle = settle;
  }

  /** What came back, in the order of the paper; none where nothing is looked at. */
  public ObservableList<ReturnedLine> lines() {
    return shown;
  }

  /** The name of the file that is looked at; empty for none. */
  public ReadOnlyStringProperty file() {
    return file.getReadOnlyProperty();
  }

  /** How many changes wait for a decision. */
  public ReadOnlyIntegerProperty open() {
    return open.getReadOnlyProperty();
  }

  /** How many changes are to be taken. */
  public ReadOnlyIntegerProperty taken() {
    return taken.getReadOnlyProperty();
  }

  /** Whether the review can be changed here and there is a paper in front. */
  public boolean isReady() {
    return desk.isWritable() && paper.getValue() != null;
  }

  /** Whether the review can be changed here. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** Reads a file and shows what it would change. */
  public void read(Path from) {
    settled.clear();
    settle.run();
    load(from, true);
  }

  private void load(Path from, boolean first) {
    Paper now = paper.getValue();
    if (now == null || !desk.isWritable()) {
      return;
    }
    Review review = desk.review().get();
    desk.ask(
        source -> Bundles.of(source, review),
        bundle ->
            background.run(
                () -> ReturnedPaper.read(bundle, now, from),
                returned -> show(from, returned, first),
                trouble -> frame.tell(Notice.of(trouble))),
        trouble -> frame.tell(Notice.of(trouble)));
  }

  private void show(Path from, ReturnedPaper returned, boolean first) {
    List<ReturnedLine> all = new ArrayList<>();
    returned.changes().forEach(change -> all.add(new ReturnedLine(change)));
    if (!returned.loose().isEmpty()) {
      all.add(
          new ReturnedLine(
              new Change(
                  Kind.COMMENTED, "", "", List.of(), List.of(), returned.loose(), Set.of(), null)));
    }
    all.removeIf(line -> settled.contains(line.key()));
    if (all.isEmpty()) {
      cancel();
      if (first) {
        frame.tell(Notice.told(Words.say("returning.as-sent", returned.file())));
      }
      return;
    }
    path = from;
    lines.setAll(all);
    file.set(returned.file());
    count();
  }

  /** Everybody who changed something that can be taken and is open. */
  public List<String> authors() {
    return lines.stream()
        .filter(ReturnedLine::canBeTaken)
        .flatMap(line -> line.change().by().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Takes a change, or has it seen where it cannot be taken. */
  public void take(ReturnedLine line) {
    decide(line, line.canBeTaken() ? Decision.TAKEN : Decision.LEFT);
  }

  /** Leaves a change, or has it seen where it cannot be taken. */
  public void leave(ReturnedLine line) {
    decide(line, Decision.LEFT);
  }

  /** Takes a change with other words, on one line; theirs where nothing is typed. */
  public void edit(ReturnedLine line, String words) {
    Proposal proposal = line.change().proposal();
    if (proposal == null) {
      return;
    }
    line.edited().set("");
    line.edited().set(words.equals(line.toEdit()) ? "" : words.strip());
    decide(line, Decision.TAKEN);
  }

  /** Has the change wait for a decision again. */
  public void reopen(ReturnedLine line) {
    decide(line, Decision.OPEN);
  }

  private void decide(ReturnedLine line, Decision decision) {
    line.refused().set(false);
    line.decision().set(decision);
    count();
  }

  /** Takes all that one of the team changed and that is open. */
  public void takeAllOf(String author) {
    lines.stream()
        .filter(line -> line.decision().get() == Decision.OPEN && line.canBeTaken())
        .filter(line -> line.change().by().equals(List.of(author)))
        .forEach(line -> line.decision().set(Decision.TAKEN));
    count();
  }

  private void count() {
    open.set(count(Decision.OPEN));
    taken.set(count(Decision.TAKEN));
  }

  private int count(Decision decision) {
    return (int) lines.stream().filter(line -> line.decision().get() == decision).count();
  }

  /**
   * Takes into the review what was decided to be taken, in one step, with the notes for the team;
   * what is open, and what could not be put anywhere, stays to be looked at.
   */
  public void apply() {
    Paper now = paper.getValue();
    Path from = path;
    if (now == null || from == null) {
      return;
    }
    List<ReturnedLine> wanted = in(Decision.TAKEN);
    List<Proposal> proposals =
        wanted.stream()
            .map(ReturnedLine::wanted)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    TakenChanges changes = TakenChanges.of(desk.review().get(), now, proposals);
    List<Act> acts = new ArrayList<>();
    changes.records().forEach(record -> acts.add(new Act.Put(record)));
    notes().forEach(note -> acts.add(new Act.Put(note)));
    in(Decision.LEFT).forEach(line -> settled.add(line.key()));
    int done = wanted.size() - changes.left().size();
    if (!acts.isEmpty()) {
      desk.take(new Step(Words.say("returning.step", done, file.get()), acts));
    }
    told(done, changes.left().size());
    if (open.get() + changes.left().size() == 0) {
      cancel();
    } else {
      load(from, false);
    }
  }

  private void told(int done, int left) {
    Notice.Act undo = new Notice.Act(Words.say("returning.undo"), desk::undo);
    String words = Words.say("returning.done", done, left);
    frame.tell(new Notice(words, null, done == 0 ? null : undo));
  }

  private List<ReturnedLine> in(Decision decision) {
    return lines.stream().filter(line -> line.decision().get() == decision).toList();
  }

  private List<Note> notes() {
    return lines.stream()
        .filter(line -> !line.note().get().isBlank())
        .filter(line -> line.decision().get() != Decision.OPEN)
        .map(line -> note(line))
        .toList();
  }

  private static Note note(ReturnedLine line) {
    String said =
        line.change().comments().stream()
            .map(one -> Words.say("returning.note-said", one.author(), one.text()))
            .collect(Collectors.joining(" "));
    String text = Words.say("returning.note", line.place(), said, line.note().get().strip());
    return new Note(
        Id.create(),
        null,
        null,
        null,
        null,
        NoteKind.OBSERVATION,
        text.strip(),
        List.of(),
        null,
        Visibility.BACKGROUND,
        Extras.NONE);
  }

  /** Puts the file away; what was not taken stays as it is. */
  public void cancel() {
    path = null;
    lines.clear();
    file.set("");
    count();
  }
}
