package org.criticalfriend.ui.issuing;

import static org.criticalfriend.ui.issuing.SendLabels.shownWhere;
import static org.criticalfriend.ui.issuing.SendLabels.strong;
import static org.criticalfriend.ui.issuing.SendLabels.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Which files go out with a paper, and where copies of them are saved. */
final class SendFiles extends VBox {
  private final SendModel model;
  private final VBox files = new VBox();

  /**
   * The files of this sending.
   *
   * @param chooseFolder asks for another folder
   * @param goesOut whether anything goes out
   */
  SendFiles(SendModel model, Runnable chooseFolder, BooleanBinding goesOut) {
    this.model = model;
    CheckBox copies = new CheckBox();
    copies.setWrapText(true);
    copies
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("issuing.copies", model.folder().get()), model.folder()));
    copies.selectedProperty().bindBidirectional(model.decision().copies());
    Button other = new Button(Words.say("papers.choose-folder"), Icon.FOLDER.inLine());
    other.setOnAction(event -> chooseFolder.run());
    files.getStyleClass().add(Styles.GAP_8);
    getStyleClass().add(Styles.GAP_8);
    getChildren()
        .addAll(
            strong("issuing.files"),
            files,
            copies,
            other,
            wrapped(Words.say("issuing.kept-in-review")));
    shownWhere(this, goesOut);
  }

  /** Offers what can be written of the paper now. */
  void draw() {
    List<CheckBox> ticks = new ArrayList<>();
    for (Format format : model.possible()) {
      String name = format.name().toLowerCase(Locale.ROOT);
      CheckBox tick = new CheckBox(Words.say("issuing.format." + name));
      tick.setSelected(model.decision().formats().contains(format));
      tick.selectedProperty().addListener((property, before, on) -> ticked(format, on));
      ticks.add(tick);
    }
    files.getChildren().setAll(ticks);
  }

  private void ticked(Format format, boolean on) {
    if (on) {
      model.decision().formats().add(format);
    } else {
      model.decision().formats().remove(format);
    }
  }
}
