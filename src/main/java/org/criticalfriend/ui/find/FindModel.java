package org.criticalfriend.ui.find;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Id;
import org.criticalfriend.store.Hit;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.Share;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;

/**
 * What is typed into the find box and what was found: commands at once, things from the file a
 * moment later, in groups that never change places.
 *
 * <p>{@code >} at the beginning wants commands alone, {@code @} people, {@code #} themes.
 */
public final class FindModel {
  private static final Set<Group> USUAL = EnumSet.complementOf(EnumSet.of(Group.THEMES));
  private static final Map<String, Group> ONLY =
      Map.of(">", Group.COMMANDS, "@", Group.PEOPLE, "#", Group.THEMES);

  private final FrameModel frame;
  private final List<Command> commands;
  private final Entries entries;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final Map<Group, List<Line.Entry>> found = new EnumMap<>(Group.class);
  private AtomicBoolean stop = new AtomicBoolean();

  /**
   * A box in a window.
   *
   * @param commands what can be done now
   * @param elsewhere shows a thing whose part is not there
   */
  public FindModel(FrameModel frame, List<Command> commands, Consumer<Id> elsewhere) {
    this.frame = frame;
    this.commands = commands;
    this.entries = new Entries(frame, elsewhere);
    text.addListener((property, before, after) -> search());
    search();
  }

  /** What is typed. */
  public StringProperty text() {
    return text;
  }

  /** Which line is chosen; -1 where there is none. */
  public ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** What was found, with a head above each group. */
  ObservableList<Line> lines() {
    return FXCollections.unmodifiableObservableList(lines);
  }

  /** What is said where nothing was found, or where something is hidden; empty for nothing. */
  String remark() {
    if (frame.screenShared().get()) {
      return Words.say("find.hidden");
    }
    return lines.isEmpty() ? Words.say("find.nothing") : "";
  }

  /** Chooses the next line, round to the first. */
  public void down() {
    move(1);
  }

  /** Chooses the line before, round to the last. */
  public void up() {
    move(-1);
  }

  /** Chooses the first line of the next group. */
  public void nextGroup() {
    for (int step = 1; step <= lines.size(); step++) {
      int at = Math.floorMod(chosen.get() + step, lines.size());
      if (lines.get(at) instanceof Line.Head) {
        choose(at + 1);
        return;
      }
    }
  }

  /** Chooses a line, unless it is the head of a group. */
  public void choose(int line) {
    if (line >= 0 && line < lines.size() && lines.get(line) instanceof Line.Entry) {
      chosen.set(line);
    }
  }

  /** Goes to what is chosen; nothing where nothing is. */
  public void go() {
    if (chosen.get() >= 0 && lines.get(chosen.get()) instanceof Line.Entry entry) {
      entry.go().run();
    }
  }

  /** Whether anything is chosen. */
  public boolean canGo() {
    return chosen.get() >= 0;
  }

  private void search() {
    stop.set(true);
    AtomicBoolean own = new AtomicBoolean();
    stop = own;
    String typed = text.get().strip();
    Group only = typed.isEmpty() ? null : ONLY.get(typed.substring(0, 1));
    Matching matching = Matching.of(typed);
    Set<Group> groups = only == null ? EnumSet.copyOf(USUAL) : EnumSet.of(only);
    groups.removeIf(group -> group.isSecret() && frame.screenShared().get());
    found.keySet().retainAll(groups);
    found.values().forEach(list -> list.removeIf(entry -> !matching.fits(entry.text())));
    if (groups.contains(Group.COMMANDS)) {
      found.put(Group.COMMANDS, commands(matching, only == Group.COMMANDS));
    }
    show();
    groups.remove(Group.COMMANDS);
    if (!matching.typed().isEmpty() && !groups.isEmpty()) {
      String words = String.join(" ", matching.typed());
      frame
          .desk()
          .ask(
              file -> hits(file, words, groups, own),
              hits -> took(hits, matching, own),
              failed -> {});
    } else {
      found.keySet().retainAll(Set.of(Group.COMMANDS));
      show();
    }
  }

  private static Map<Group, List<Hit>> hits(
      ReviewFile file, String words, Set<Group> groups, AtomicBoolean stop) {
    List<Group> order = List.copyOf(groups);
    List<Share> shares =
        order.stream().map(group -> new Share(group.types(), group.most())).toList();
    List<List<Hit>> found = file.search(words, shares, stop::get);
    Map<Group, List<Hit>> hits = new EnumMap<>(Group.class);
    order.forEach(group -> hits.put(group, found.get(hits.size())));
    return hits;
  }

  private void took(Map<Group, List<Hit>> hits, Matching matching, AtomicBoolean own) {
    if (own.get()) {
      return; // something else was typed meanwhile
    }
    hits.forEach(
        (group, list) ->
            found.put(
                group,
                new ArrayList<>(list.stream().map(hit -> entries.of(hit, matching)).toList())));
    show();
  }

  private List<Line.Entry> commands(Matching matching, boolean alone) {
    return new ArrayList<>(
        commands.stream()
            .filter(command -> !command.unavailable().get())
            .filter(command -> matching.fits(command.words().get()))
            .limit(alone || matching.typed().isEmpty() ? commands.size() : Group.COMMANDS.most())
            .map(command -> entries.of(command, matching))
            .toList());
  }

  private void show() {
    List<Line> all = new ArrayList<>();
    found.forEach(
        (group, list) -> {
          if (!list.isEmpty()) {
            all.add(new Line.Head(group.words()));
            all.addAll(list);
          }
        });
    if (!all.equals(lines)) {
      chosen.set(-1);
      lines.setAll(all);
      choose(1);
    }
  }

  private void move(int by) {
    for (int step = 1; step <= lines.size(); step++) {
      int at = Math.floorMod(chosen.get() + by * step, lines.size());
      if (lines.get(at) instanceof Line.Entry) {
        chosen.set(at);
        return;
      }
    }
  }
}
