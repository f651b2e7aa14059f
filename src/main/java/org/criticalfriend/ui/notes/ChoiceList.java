package org.criticalfriend.ui.notes;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** What the mark before the caret may become; there only while something is being named. */
final class ChoiceList extends VBox {
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  private final LineModel model;

  ChoiceList(LineModel model) {
    this.model = model;
    getStyleClass().addAll("cf-floating", "cf-choices");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(Words.say("notes.choices"));
    model.choices().addListener((ListChangeListener<Choice>) change -> draw());
    model.chosen().addListener((property, before, after) -> light());
    draw();
  }

  private void draw() {
    getChildren().setAll(model.choices().stream().map(this::row).toList());
    if (model.choices().stream().anyMatch(one -> one.mark() instanceof Mark.OfPerson)) {
      Label untold = new Label(Words.say("notes.untold"), Icon.BACKGROUND_ONLY.inLine());
      untold.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-choice");
      getChildren().add(untold);
    }
    setVisible(!model.choices().isEmpty());
    setManaged(isVisible());
    light();
  }

  private Node row(Choice choice) {
    Label words = new Label(choice.words());
    words.getStyleClass().add(Styles.STRONG);
    Label detail = new Label(choice.detail());
    detail.getStyleClass().addAll(Styles.META, Styles.MUTED);
    words.setMinWidth(USE_PREF_SIZE);
    detail.setMinWidth(0);
    HBox row = new HBox(words, detail, new Glue());
    if (choice.fresh()) {
      detail.setText(Words.say("notes.new-theme"));
      row.getChildren().add(KeyCaps.cap("Tab"));
    } else if (choice.near()) {
      row.getChildren().add(Chip.quiet(near(choice)));
    }
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().addAll("cf-choice", Styles.GAP_8);
    row.setOnMousePressed(
        event -> {
          model.chosen().set(model.choices().indexOf(choice));
          model.take();
        });
    return row;
  }

  private static String near(Choice choice) {
    return Words.say(choice.mark() instanceof Mark.OfPerson ? "notes.met-here" : "notes.its-theme");
  }

  private void light() {
    for (int i = 0; i < getChildren().size(); i++) {
      boolean lit = i == model.chosen().get() && i < model.choices().size();
      getChildren().get(i).pseudoClassStateChanged(LIT, lit);
    }
  }
}
