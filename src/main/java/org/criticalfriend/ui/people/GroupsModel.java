package org.criticalfriend.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Side;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.Watch;
import org.jspecify.annotations.Nullable;

/** The groups by side, each with its count; one of them, or everyone, is chosen. */
public final class GroupsModel {
  private final Desk desk;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Id> chosen = new SimpleObjectProperty<>();

  /**
   * A line of the list.
   *
   * @param group the group
   * @param first whether it is the first of its side
   * @param under whether it follows another group
   * @param people how many are in it
   */
  public record Line(Group group, boolean first, boolean under, long people) {}

  /**
   * What a group is to be like.
   *
   * @param name its name
   * @param side where it stands
   * @param parent the group it follows; null for none
   * @param note prose behind its people; empty for none
   */
  public record Draft(String name, Side side, @Nullable Id parent, String note) {}

  /** The groups of the review on this desk. */
  public GroupsModel(Desk desk) {
    this.desk = desk;
    Watch.members(
        desk.review(), () -> show(desk.review().get()), List.of(Review::groups, Review::people));
    show(desk.review().get());
  }

  /** The lines, by side. */
  public ObservableList<Line> lines() {
    return lines;
  }

  /** The chosen group; null for everyone. */
  public ObjectProperty<@Nullable Id> chosen() {
    return chosen;
  }

  /** The chosen group as it is now; null for everyone. */
  public @Nullable Group group() {
    return find(chosen.get());
  }

  /** All groups, in order. */
  public List<Group> all() {
    return desk.review().get().groups();
  }

  /** How many people there are in all. */
  public int everyone() {
    return desk.review().get().people().size();
  }

  /** What groups of a side are called together. */
  public String words(Side side) {
    return switch (side) {
      case TEAM -> Words.say("people.side-team");
      case OBSERVER -> Words.say("people.side-observer");
      case HOST -> Words.say("people.side-host", desk.review().get().review().host().name());
    };
  }

  /** Adds a group and chooses it; nothing for a blank name. */
  public void add(Draft draft) {
    if (draft.name().isBlank()) {
      return;
    }
    Group group = group(Id.create(), draft, Extras.NONE);
    desk.take(Step.put(Words.say("people.step-new-group"), group));
    chosen.set(group.id());
  }

  /** Gives the chosen group another name, side, parent or note; nothing for a blank name. */
  public void change(Draft draft) {
    Group before = group();
    if (before == null || draft.name().isBlank()) {
      return;
    }
    Group after = group(before.id(), draft, before.extras());
    if (!after.equals(before)) {
      desk.take(Step.put(Words.say("people.step-change-group"), after));
    }
  }

  /** Whether the chosen group can go: nobody is in it and no group follows it. */
  public boolean canRemove() {
    Id id = chosen.get();
    return id != null
        && desk.review().get().people().stream().noneMatch(person -> person.group().equals(id))
        && all().stream().noneMatch(group -> id.equals(group.parent()));
  }

  /** Removes the chosen group, if it can go. */
  public void remove() {
    Id id = chosen.get();
    if (id != null && canRemove()) {
      chosen.set(null);
      desk.take(Step.remove(Words.say("people.step-remove-group"), List.of(id)));
    }
  }

  /** Moves the chosen group one place up (-1) or down (1) among those of its side. */
  public void move(int places) {
    List<Id> shown = lines.stream().map(line -> line.group().id()).toList();
    int at = shown.indexOf(chosen.get());
    int to = at + places;
    if (at < 0 || to < 0 || to >= shown.size()) {
      return;
    }
    List<Id> others = new ArrayList<>(shown);
    Id moved = others.remove(at);
    Id after = to == 0 ? null : others.get(to - 1);
    desk.take(new Step(Words.say("people.step-order"), List.of(new Act.Move(moved, after))));
  }

  /** Chooses the team where nobody is in the review yet: its people come first. */
  void beginWithTeam() {
    if (chosen.get() == null && everyone() == 0) {
      all().stream()
          .filter(group -> group.side() == Side.TEAM)
          .findFirst()
          .ifPresent(team -> chosen.set(team.id()));
    }
  }

  /** Where new people go: the chosen group, or the first of the host's, or the first. */
  public @Nullable Group target() {
    Group group = group();
    if (group != null || all().isEmpty()) {
      return group;
    }
    return all().stream()
        .filter(one -> one.side() == Side.HOST)
        .findFirst()
        .orElse(all().getFirst());
  }

  private void show(Review review) {
    List<Line> now = new ArrayList<>();
    for (Side side : Side.values()) {
      List<Group> ofSide = review.groups().stream().filter(g -> g.side() == side).toList();
      List<Group> ordered = new ArrayList<>();
      ofSide.stream()
          .filter(group -> find(ofSide, group.parent()) == null)
          .forEach(group -> add(ordered, ofSide, group));
      for (Group group : ordered) {
        boolean first = group.equals(ordered.getFirst());
        boolean under = find(ofSide, group.parent()) != null;
        now.add(new Line(group, first, under, count(review, group)));
      }
    }
    if (!now.equals(lines)) {
      lines.setAll(now);
    }
    if (group() == null) {
      chosen.set(null);
    }
  }

  /** A group, then those that follow it; a circle of parents is shown once. */
  private static void add(List<Group> ordered, List<Group> groups, Group group) {
    if (ordered.contains(group)) {
      return;
    }
    ordered.add(group);
    groups.stream()
        .filter(child -> group.id().equals(child.parent()))
        .forEach(child -> add(ordered, groups, child));
  }

  private static long count(Review review, Group group) {
    return review.people().stream().filter(p -> p.group().equals(group.id())).count();
  }

  private @Nullable Group find(@Nullable Id id) {
    return find(all(), id);
  }

  private static @Nullable Group find(List<Group> groups, @Nullable Id id) {
    for (Group group : groups) {
      if (Objects.equals(group.id(), id)) {
        return group;
      }
    }
    return null;
  }

  private static Group group(Id id, Draft draft, Extras extras) {
    @Nullable String note = draft.note().isBlank() ? null : draft.note().strip();
    @Nullable Id parent = id.equals(draft.parent()) ? null : draft.parent();
    return new Group(id, draft.name().strip(), draft.side(), parent, note, extras);
  }
}
