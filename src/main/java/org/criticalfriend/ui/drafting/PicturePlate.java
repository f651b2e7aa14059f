package org.criticalfriend.ui.drafting;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.PictureBytes;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** A picture in the editor, with its caption, its source and what it shows in words. */
final class PicturePlate extends VBox {
  private static final double WIDEST_EMS = 28;
  private static final Shape<Picture> PICTURE = Shape.of(Picture.class);

  private final DraftingModel model;
  private final String id;

  /** The picture that a leaf names. */
  PicturePlate(DraftingModel model, Leaf.Picture leaf) {
    this.model = model;
    this.id = leaf.picture();
    getStyleClass().addAll("cf-picture-plate", Styles.GAP_4);
    Picture picture = picture();
    if (picture == null) {
      Label gone = new Label(Words.say("drafting.picture-gone", id), Icon.WARNING.inLine());
      gone.getStyleClass().add(Styles.WARNING);
      getChildren().add(gone);
    } else {
      show(picture);
    }
  }

  private void show(Picture picture) {
    ImageView view = new ImageView();
    view.setPreserveRatio(true);
    view.setAccessibleText(picture.alt());
    Label ems = new Label();
    view.fitWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> WIDEST_EMS * ems.getFont().getSize(), ems.fontProperty()));
    new PictureBytes(model.desk())
        .read(
            picture.id(),
            bytes -> bytes.ifPresent(found -> show(view, found)),
            trouble -> getChildren().setAll(new Label(trouble.happened())));
    getChildren()
        .addAll(
            view,
            field("caption", picture.caption()),
            field("source", picture.source()),
            field("alt", picture.alt()));
  }

  private static void show(ImageView view, byte[] bytes) {
    Image image = new Image(new ByteArrayInputStream(bytes));
    view.setImage(image);
    if (image.getWidth() > 0) {
      view.fitWidthProperty().unbind();
      view.setFitWidth(Math.min(view.getFitWidth(), image.getWidth()));
    }
  }

  private TextField field(String member, @Nullable String value) {
    TextField field = new TextField(Objects.requireNonNullElse(value, ""));
    field.setPromptText(Words.say("drafting.picture-" + member));
    field.setAccessibleText(Words.say("drafting.picture-" + member));
    field.setEditable(model.isWritable());
    field.getStyleClass().add("cf-plate-field");
    field.setOnAction(event -> keep(member, field.getText()));
    field
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                keep(member, field.getText());
              }
            });
    return field;
  }

  private void keep(String member, String text) {
    Picture now = picture();
    String words = text.strip();
    if (now == null) {
      return;
    }
    Object value = words.isEmpty() && !member.equals("alt") ? null : words;
    Picture changed = PICTURE.with(now, member, value);
    if (!changed.equals(now)) {
      model.desk().take(Step.put(Words.say("drafting.step-picture"), changed));
    }
  }

  private @Nullable Picture picture() {
    return model.review().pictures().stream()
        .filter(one -> one.id().text().equals(id))
        .findFirst()
        .orElse(null);
  }
}
