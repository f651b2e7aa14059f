package org.criticalfriend.ui.issuing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Person;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** To whom a paper goes: people of the review, ticked, and others by name. */
final class RecipientsBox extends VBox {
  private final Recipients model;
  private final VBox ticks = new VBox();
  private final FlowPane acts = new FlowPane();
  private final ScrollPane scroll = new ScrollPane(ticks);

  /**
   * A box of these.
   *
   * @param shown whether it matters now
   */
  RecipientsBox(Recipients model, BooleanBinding shown) {
    this.model = model;
    getStyleClass().add(Styles.GAP_8);
    Label head = new Label(Words.say("issuing.to"));
    head.getStyleClass().add(Styles.STRONG);
    ticks.getStyleClass().addAll(Styles.GAP_8, Styles.PAD_8);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("cf-recipients", Styles.CARD);
    scroll.setFocusTraversable(false);
    acts.getChildren().addAll(all("issuing.all", true), all("issuing.none", false));
    acts.getStyleClass().add(Styles.GAP_8);
    TextField others = new TextField();
    others.setId("issuing-others");
    others.textProperty().bindBidirectional(model.others());
    others.setPromptText(Words.say("issuing.others-prompt"));
    others.setAccessibleText(Words.say("issuing.others"));
    Label named = new Label(Words.say("issuing.others"));
    named.getStyleClass().add(Styles.STRONG);
    named.setLabelFor(others);
    getChildren().addAll(head, acts, scroll, named, others);
    visibleProperty().bind(shown);
    managedProperty().bind(shown);
    model.choices().addListener((ListChangeListener<RecipientChoice>) change -> draw());
    draw();
  }

  private Button all(String key, boolean tick) {
    Button button = new Button(Words.say(key));
    button.getStyleClass().add(Styles.PLAIN);
    button.setOnAction(event -> model.tickAll(tick));
    return button;
  }

  private void draw() {
    List<CheckBox> boxes = new ArrayList<>();
    for (RecipientChoice choice : model.choices()) {
      CheckBox box = new CheckBox(words(choice.person()));
      box.setWrapText(true);
      box.selectedProperty().bindBidirectional(choice.ticked());
      boxes.add(box);
    }
    ticks.getChildren().setAll(boxes);
    boolean any = !boxes.isEmpty();
    acts.setVisible(any);
    acts.setManaged(any);
    scroll.setVisible(any);
    scroll.setManaged(any);
  }

  private static String words(Person person) {
    String post = person.post();
    return post == null || post.isBlank() ? person.name() : person.name() + ", " + post;
  }
}
