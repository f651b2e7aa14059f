package org.criticalfriend.ui.timetable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Team;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Styles;

/** People met: ticked by name, found by a few letters, or counted by category. */
final class MetBox extends VBox {
  private static final int SHOWN = 8;
  private final TimetableModel timetable;
  private final SessionModel model;
  private final Label count = new Label();
  private final TextField filter = new TextField();
  private final VBox lines = new VBox();
  private final Label more = new Label();

  MetBox(TimetableModel timetable, SessionModel model) {
    this.timetable = timetable;
    this.model = model;
    Label name = new Label(Words.say("timetable.met"));
    name.getStyleClass().add(Styles.STRONG);
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox head = new HBox(name, new Glue(), count);
    head.getStyleClass().add("cf-centred");
    filter.setPromptText(Words.say("timetable.met.filter"));
    filter.setAccessibleText(Words.say("timetable.met.filter"));
    filter.textProperty().addListener((property, before, after) -> draw());
    lines.getStyleClass().add(Styles.GAP_8);
    more.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(head, filter, lines, more, counted(), notMet());
    model.session().addListener((property, before, after) -> draw());
    draw();
  }

  private Node counted() {
    TextField counts = new TextField();
    counts.setPromptText(Words.say("timetable.counts.prompt"));
    counts.setAccessibleText(Words.say("timetable.field.counts"));
    counts.textProperty().bindBidirectional(model.counts());
    SessionPane.onLeaving(counts, model::settleCounts);
    return SessionPane.labelled("timetable.field.counts", counts);
  }

  private Node notMet() {
    TextField notMet = new TextField();
    notMet.setAccessibleText(Words.say("timetable.field.notMet"));
    notMet.textProperty().bindBidirectional(model.text("notMet"));
    SessionPane.onLeaving(notMet, () -> model.settle("notMet"));
    return SessionPane.labelled("timetable.field.notMet", notMet);
  }

  private void draw() {
    Session session = model.session().get();
    if (session == null) {
      return;
    }
    List<Person> hosts = Team.of(timetable.review()).hosts();
    List<Person> wanted =
        Stream.concat(
                hosts.stream().filter(person -> session.met().contains(person.id())),
                hosts.stream().filter(person -> !session.met().contains(person.id())))
            .filter(this::fits)
            .toList();
    int shown = Math.max(SHOWN, session.met().size());
    List<Person> first = wanted.stream().limit(shown).toList();
    boolean focused = lines.getChildren().stream().anyMatch(Node::isFocused);
    lines.getChildren().setAll(first.stream().map(person -> line(session, person)).toList());
    if (focused && !lines.getChildren().isEmpty()) {
      lines.getChildren().getFirst().requestFocus();
    }
    more.setText(Words.say("timetable.met.more", wanted.size() - first.size()));
    more.setVisible(wanted.size() > first.size());
    more.setManaged(more.isVisible());
    count.setText(Words.say("timetable.of", session.met().size(), hosts.size()));
  }

  private boolean fits(Person person) {
    String text = filter.getText().strip().toLowerCase(Locale.UK);
    return Stream.of(person.name(), person.post(), person.organisation())
        .anyMatch(one -> one != null && one.toLowerCase(Locale.UK).contains(text));
  }

  private Node line(Session session, Person person) {
    String words =
        person.organisation() == null
            ? person.name()
            : person.name() + ", " + person.organisation();
    CheckBox box = new CheckBox(words);
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(session.met().contains(person.id()));
    box.setOnAction(event -> model.tick("met", person.id(), box.isSelected()));
    return box;
  }
}
