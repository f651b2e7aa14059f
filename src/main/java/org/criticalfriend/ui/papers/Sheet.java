package org.criticalfriend.ui.papers;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.criticalfriend.pages.PagePixels;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** One page on the desk; white until it is drawn, dimmed by night. */
final class Sheet extends StackPane {
  private final ImageView picture = new ImageView();
  private final double heightPerWidth;

  /** A page, counted from 0. */
  Sheet(int number, double heightPerWidth) {
    this.heightPerWidth = heightPerWidth;
    Region night = new Region();
    night.getStyleClass().add("cf-page-dim");
    night.setMouseTransparent(true);
    getChildren().addAll(picture, night);
    getStyleClass().add("cf-page");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Words.say("papers.page", number + 1));
  }

  void size(double width) {
    double height = Math.round(width * heightPerWidth);
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    picture.setFitWidth(width);
    picture.setFitHeight(height);
  }

  void show(@Nullable PagePixels pixels) {
    if (pixels == null) {
      picture.setImage(null);
      return;
    }
    int width = pixels.width();
    WritableImage image = new WritableImage(width, pixels.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            width,
            pixels.height(),
            PixelFormat.getIntArgbInstance(),
            pixels.argb().duplicate(),
            width);
    picture.setImage(image);
  }
}
