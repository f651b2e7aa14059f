package org.criticalfriend.ui.findings;

import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/** The line beneath the cards in which a finding begins with its headline; Enter keeps it. */
final class NewFindingLine extends HBox {
  private final FindingsModel model;
  private final MenuButton kinds = new MenuButton();
  private final TextField headline = new TextField();
  private @Nullable FindingKind kind;

  NewFindingLine(FindingsModel model) {
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("cf-new-finding", Styles.GAP_8);
    kinds.setMinWidth(USE_PREF_SIZE);
    kinds.getItems().add(new MenuItem());
    kinds.setOnShowing(
        event ->
            kinds
                .getItems()
                .setAll(model.review().findingKinds().stream().map(this::item).toList()));
    headline.setPromptText(Words.say("findings.new-prompt"));
    headline.setAccessibleText(Words.say("findings.new-prompt"));
    HBox.setHgrow(headline, Priority.ALWAYS);
    headline.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    setDisable(!model.isWritable());
    getChildren().addAll(kinds, headline);
    choose(model.acts().usual());
    model.laidOut().addListener((property, before, after) -> known());
  }

  /** Puts the caret into it. */
  void begin() {
    headline.requestFocus();
  }

  private MenuItem item(FindingKind one) {
    MenuItem item = new MenuItem(one.name(), Signs.icon(one).inLine());
    item.setMnemonicParsing(false);
    item.setOnAction(event -> choose(one));
    return item;
  }

  private void known() {
    if (kind == null || !model.review().findingKinds().contains(kind)) {
      choose(model.acts().usual());
    }
  }

  private void choose(@Nullable FindingKind chosen) {
    kind = chosen;
    headline.setDisable(chosen == null);
    if (chosen != null) {
      kinds.setText(chosen.name());
      kinds.setGraphic(Signs.icon(chosen).inLine());
      kinds.setAccessibleText(Words.say("findings.kind-of", chosen.name()));
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && kind != null) {
      model.acts().add(headline.getText(), kind);
      headline.clear();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !headline.getText().isEmpty()) {
      headline.clear();
      event.consume();
    }
  }
}
