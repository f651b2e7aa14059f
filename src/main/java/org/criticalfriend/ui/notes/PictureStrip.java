package org.criticalfriend.ui.notes;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Picture;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Pictures in a row, small, each opening large; of one size, so that rows keep their height. */
final class PictureStrip extends FlowPane {
  private static final double EDGE = 4;
  private final NotePictures pictures;
  private final Thumbnails thumbnails;
  private final boolean byKeys;
  private final Consumer<Id> open;
  private List<Id> shown = List.of();

  /**
   * An empty strip.
   *
   * @param byKeys whether Tab reaches each picture
   * @param open opens one large
   */
  PictureStrip(NotePictures pictures, Thumbnails thumbnails, boolean byKeys, Consumer<Id> open) {
    this.pictures = pictures;
    this.thumbnails = thumbnails;
    this.byKeys = byKeys;
    this.open = open;
    getStyleClass().addAll(Styles.GAP_8, "cf-pictures");
    show(List.of());
  }

  /** Shows these pictures. */
  void show(List<Id> ids) {
    if (!ids.equals(shown) || ids.size() != getChildren().size()) {
      shown = List.copyOf(ids);
      getChildren().setAll(shown.stream().map(this::small).toList());
    }
    setVisible(!shown.isEmpty());
    setManaged(isVisible());
  }

  private Node small(Id id) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    Button button = new Button(null, Icon.PICTURE.inBar());
    button.getStyleClass().add("cf-picture");
    button.setPadding(Insets.EMPTY);
    button.setFocusTraversable(byKeys);
    String words = words(id);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setOnAction(event -> open.accept(id));
    view.fitWidthProperty().bind(button.widthProperty().subtract(EDGE));
    view.fitHeightProperty().bind(button.heightProperty().subtract(EDGE));
    thumbnails.show(
        id,
        image -> {
          view.setImage(image);
          button.setGraphic(view);
        });
    return button;
  }

  private String words(Id id) {
    Picture picture = pictures.picture(id);
    return picture == null || picture.alt().isBlank()
        ? Words.say("notes.picture-undescribed")
        : Words.say("notes.picture-described", picture.alt());
  }
}
