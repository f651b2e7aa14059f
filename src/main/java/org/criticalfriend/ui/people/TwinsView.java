package org.criticalfriend.ui.people;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Person;
import org.criticalfriend.people.PersonName;
import org.criticalfriend.people.Twins;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Asks above the table whether two people are one; not there while there is nothing to ask. */
final class TwinsView extends HBox {
  private final TwinsModel model;

  TwinsView(TwinsModel model) {
    this.model = model;
    getStyleClass().addAll("cf-banner", Styles.WARNING);
    managedProperty().bind(visibleProperty());
    model.pair().addListener((property, before, after) -> show(after));
    show(model.pair().get());
  }

  private void show(Twins.@Nullable Pair pair) {
    getChildren().clear();
    setVisible(pair != null);
    if (pair == null) {
      return;
    }
    Label words = new Label(Words.say("people.twins", told(pair.first()), told(pair.second())));
    words.setWrapText(true);
    FlowPane answers = new FlowPane();
    answers.getStyleClass().add(Styles.GAP_8);
    answers.getChildren().addAll(keep(pair.first()), keep(pair.second()), two());
    VBox asked = new VBox(words, answers);
    asked.getStyleClass().add(Styles.GAP_8);
    HBox.setHgrow(asked, Priority.ALWAYS);
    getChildren().addAll(Icon.WARNING.inBar(), asked);
  }

  private Button keep(Person person) {
    Button button = new Button(Words.say("people.keep", PersonName.of(person).whole()));
    button.setOnAction(event -> model.areOne(person));
    return button;
  }

  private Button two() {
    Button button = new Button(Words.say("people.two-people"));
    button.getStyleClass().add(Styles.PLAIN);
    button.setOnAction(event -> model.areTwo());
    return button;
  }

  private static String told(Person person) {
    String name = PersonName.of(person).whole();
    return person.post() == null ? name : name + ", " + person.post();
  }
}
