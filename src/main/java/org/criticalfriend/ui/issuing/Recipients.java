package org.criticalfriend.ui.issuing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recipient;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Side;

/** To whom a paper goes: people of the review, ticked, and others by name. */
public final class Recipients {
  private final ObservableList<RecipientChoice> choices = FXCollections.observableArrayList();
  private final ObservableList<RecipientChoice> shown =
      FXCollections.unmodifiableObservableList(choices);
  private final StringProperty others = new SimpleStringProperty("");

  Recipients() {}

  /** Those who come into question. */
  public ObservableList<RecipientChoice> choices() {
    return shown;
  }

  /** Names of others, with a semicolon or a line between two. */
  public StringProperty others() {
    return others;
  }

  /** Ticks all, or none. */
  public void tickAll(boolean tick) {
    choices.forEach(one -> one.ticked().set(tick));
  }

  /**
   * Offers the team for a draft and the host for the rest, with those ticked who usually get it.
   */
  void offer(Review review, PaperState state) {
    others.set("");
    if (state == PaperState.SENT_TO_TEAM) {
      choices.setAll(people(review, Side.TEAM).map(one -> new RecipientChoice(one, true)).toList());
      return;
    }
    Id sponsor = review.review().sponsor();
    List<Person> host = new ArrayList<>(people(review, Side.HOST).toList());
    review.people().stream()
        .filter(one -> one.id().equals(sponsor))
        .forEach(
            one -> {
              host.remove(one);
              host.addFirst(one);
            });
    choices.setAll(
        host.stream()
            .map(one -> new RecipientChoice(one, Objects.equals(one.id(), sponsor)))
            .toList());
  }

  /** All of them, ticked people first, nobody twice. */
  List<Recipient> all() {
    List<Recipient> all = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (RecipientChoice one : choices) {
      if (one.ticked().get() && names.add(one.person().name())) {
        all.add(new Recipient(one.person().name(), one.person().id()));
      }
    }
    Stream.of(others.get().split("[;\\n]", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && names.add(name))
        .forEach(name -> all.add(new Recipient(name, null)));
    return all;
  }

  private static Stream<Person> people(Review review, Side side) {
    Set<Id> groups = new HashSet<>();
    for (Group group : review.groups()) {
      if (group.side() == side) {
        groups.add(group.id());
      }
    }
    return review.people().stream().filter(person -> groups.contains(person.group()));
  }
}
