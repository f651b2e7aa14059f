package org.criticalfriend.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** Asks for the user's name, once. */
final class NamePage extends StackPane {
  private final TextField name = new TextField();

  NamePage(WelcomeModel model) {
    Label title = new Label(Words.say("welcome.name.title"));
    title.getStyleClass().add(Styles.TITLE);
    Label why = new Label(Words.say("welcome.name.why"));
    why.setWrapText(true);
    why.getStyleClass().add(Styles.MUTED);
    Label label = new Label(Words.say("welcome.name.label"));
    label.getStyleClass().add(Styles.STRONG);
    label.setLabelFor(name);
    name.setPromptText(Words.say("welcome.name.prompt"));
    name.setAccessibleText(label.getText());
    Button done = new Button(Words.say("welcome.name.done"));
    done.getStyleClass().add(Styles.PRIMARY);
    done.disableProperty().bind(name.textProperty().map(String::isBlank));
    done.setDefaultButton(true);
    done.setOnAction(event -> model.call(name.getText()));
    VBox field = new VBox(label, name);
    field.getStyleClass().add(Styles.GAP_4);
    VBox page = new VBox(new BrandMark(), title, why, field, done);
    page.setAlignment(Pos.CENTER_LEFT);
    page.getStyleClass().addAll("cf-outcome", Styles.GAP_16);
    getChildren().add(page);
  }

  void arrive() {
    name.requestFocus();
  }
}
