package org.criticalfriend.ui.look;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Room that takes what is left between two things. */
public final class Glue extends Region {
  /** Room that grows both ways. */
  public Glue() {
    HBox.setHgrow(this, Priority.ALWAYS);
    VBox.setVgrow(this, Priority.ALWAYS);
  }
}
