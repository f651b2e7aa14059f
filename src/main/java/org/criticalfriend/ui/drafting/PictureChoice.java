package org.criticalfriend.ui.drafting;

import java.io.File;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.criticalfriend.pictures.Intake;
import org.criticalfriend.pictures.Taken;
import org.criticalfriend.ui.Words;

/** Takes a picture from a file into the paper. */
final class PictureChoice {
  private final DraftingModel model;
  private final TextActs acts;

  PictureChoice(DraftingModel model, TextActs acts) {
    this.model = model;
    this.acts = acts;
  }

  /** Asks for a file. */
  void ask(Window window) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("drafting.choose-picture"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Words.say("drafting.picture-files"), "*.png", "*.jpg", "*.jpeg"));
    File chosen = chooser.showOpenDialog(window);
    if (chosen != null) {
      model.background().run(() -> Intake.of(chosen.toPath()), this::take, model::fail);
    }
  }

  private void take(Taken taken) {
    acts.picture(Clipped.picture(taken));
  }
}
