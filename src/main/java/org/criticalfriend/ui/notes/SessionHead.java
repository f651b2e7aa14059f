package org.criticalfriend.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Watch;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.jspecify.annotations.Nullable;

/** What the session at hand is: where, until when, who is there. */
final class SessionHead extends HBox {
  private static final int MOST_NAMES = 3;
  private static final double WORDS = 68;
  private final NotesModel model;
  private final ObservableBooleanValue hidden;
  private final ObservableBooleanValue low;
  private final Label title = new Label();
  private final FlowPane facts = new FlowPane();
  private final Ruler ruler = new Ruler();
  private List<Fact> shown = List.of();

  private record Fact(Icon icon, String words) {}

  /**
   * Such a head.
   *
   * @param hidden whether names are not shown
   * @param low whether there is room for what matters most alone
   */
  SessionHead(
      NotesModel model,
      ObservableBooleanValue hidden,
      ObservableBooleanValue low,
      List<Button> buttons) {
    this.model = model;
    this.hidden = hidden;
    this.low = low;
    getStyleClass().add("cf-session-head");
    setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().add(Styles.TITLE);
    title.setMinHeight(USE_PREF_SIZE);
    title.setWrapText(true);
    facts.getStyleClass().addAll("cf-session-facts");
    VBox words = new VBox(title, facts);
    words.getStyleClass().add(Styles.GAP_4);
    words.setMinWidth(0);
    facts.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(ruler, words);
    getChildren().addAll(buttons);
    BooleanBinding narrow = ruler.isNarrower(this, WORDS);
    buttons.forEach(button -> TitleBar.fold(button, narrow));
    model.place().addListener((property, before, after) -> draw());
    model.rows().addListener((javafx.beans.Observable changed) -> draw());
    Watch.members(model.reviewed(), this::draw, List.of(Review::sessions, Review::people));
    hidden.addListener((property, before, after) -> draw());
    low.addListener((property, before, after) -> draw());
    draw();
  }

  private void draw() {
    title.setText(model.title());
    List<Fact> now = facts(model.session());
    if (!now.equals(shown)) {
      shown = now;
      facts.getChildren().setAll(now.stream().map(this::drawn).toList());
    }
    facts.setManaged(!now.isEmpty());
  }

  private List<Fact> facts(@Nullable Session session) {
    List<Fact> all = new ArrayList<>();
    if (session != null) {
      all.add(new Fact(Icon.TIME, when(session)));
      all.add(
          new Fact(Icon.AGENDA, low.get() ? "" : session.kind())); // little room: where and when
      all.add(new Fact(Icon.VENUE, session.venue() == null ? "" : where(session)));
      if (!hidden.get() && !low.get()) {
        all.add(new Fact(Icon.PEOPLE, names("notes.peers", session.peers(), Map.of())));
        Map<String, Integer> counted = session.metCount() == null ? Map.of() : session.metCount();
        all.add(new Fact(Icon.WHO_MET, names("notes.met", session.met(), counted)));
      }
    }
    return all.stream().filter(fact -> !fact.words().isEmpty()).toList();
  }

  private Label drawn(Fact told) {
    Label fact = new Label(told.words(), told.icon().inLine());
    fact.getStyleClass().addAll(Styles.META, Styles.MUTED);
    fact.maxWidthProperty().bind(facts.widthProperty());
    return fact;
  }

  private static String where(Session session) {
    String room = session.room() == null ? "" : ", " + session.room();
    return session.venue() + room;
  }

  private String when(Session session) {
    long left = model.minutesLeft();
    String times = Places.times(session);
    return left < 0 ? times : Words.say("notes.left", times, left);
  }

  private String names(String key, List<Id> people, Map<String, Integer> counted) {
    List<String> names =
        new ArrayList<>(
            model.reviewed().get().people().stream()
                .filter(person -> people.contains(person.id()))
                .map(Person::name)
                .toList());
    counted.forEach((category, count) -> names.add(count + " " + category));
    if (names.isEmpty()) {
      return "";
    }
    int more = names.size() - MOST_NAMES;
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return Words.say(key, more > 0 ? Words.say("notes.and-more", first, more) : first);
  }
}
