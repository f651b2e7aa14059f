package org.criticalfriend.ui.papers;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.criticalfriend.pages.PagePixels;
import org.criticalfriend.paper.PagePlaces.Area;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** One page on the desk; white until it is drawn, dimmed by night, and what is marked on it. */
final class Sheet extends StackPane {
  /** How far a mark reaches beyond what it marks at its sides, in shares of the page's width. */
  private static final double ROUND = 0.008;

  private final ImageView picture = new ImageView();
  private final Pane marks = new Pane();
  private final double heightPerWidth;
  private List<Area> marked = List.of();

  /** A page, counted from 0. */
  Sheet(int number, double heightPerWidth) {
    this.heightPerWidth = heightPerWidth;
    Region night = new Region();
    night.getStyleClass().add("cf-page-dim");
    night.setMouseTransparent(true);
    marks.setMouseTransparent(true);
    getChildren().addAll(picture, night, marks);
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
    draw();
  }

  /** Marks these areas and no others. */
  void mark(List<Area> areas) {
    if (!marked.equals(areas)) {
      marked = List.copyOf(areas);
      draw();
    }
  }

  private void draw() {
    double width = getPrefWidth();
    double height = getPrefHeight();
    double round = width * ROUND;
    List<Region> bands = new ArrayList<>();
    for (Area area : marked) {
      Region band = new Region();
      band.getStyleClass().add("cf-page-mark");
      band.setManaged(false);
      band.resizeRelocate(
          area.left() * width - round,
          area.top() * height - round / 2,
          area.width() * width + 2 * round,
          area.height() * height + round);
      bands.add(band);
    }
    marks.getChildren().setAll(bands);
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
