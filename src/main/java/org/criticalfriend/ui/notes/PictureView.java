package org.criticalfriend.ui.notes;

import java.io.File;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.criticalfriend.model.Picture;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Emblem;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** A window with one picture of a note, as large as it can be; Esc goes back to the note. */
final class PictureView {
  private static final double WIDTH = 960;
  private static final double HEIGHT = 680;
  private static final double FINEST = 2000;
  private final PictureShow show;
  private final NotePictures pictures;
  private final Stage stage = new Stage();
  private final ImageView view = new ImageView();
  private final Label position = new Label();
  private final TextField alt = new TextField();
  private final Button before = step("notes.picture-before", "Alt+←", -1);
  private final Button after = step("notes.picture-after", "Alt+→", 1);

  PictureView(PictureShow show, NotePictures pictures, Look look, Window owner) {
    this.show = show;
    this.pictures = pictures;
    StackPane desk = new StackPane(view);
    desk.getStyleClass().add("cf-picture-desk");
    desk.setMinSize(0, 0);
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(desk.widthProperty());
    view.fitHeightProperty().bind(desk.heightProperty());
    VBox.setVgrow(desk, Priority.ALWAYS);
    VBox whole = new VBox(desk, description(), foot());
    whole.getStyleClass().addAll(Styles.CONTENT, Styles.PAD_16, Styles.GAP_12);
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    double large = look.textSize().get();
    Scene scene = new Scene(whole, WIDTH * large, HEIGHT * large);
    look.dress(scene);
    stage.setScene(scene);
    Emblem.sign(stage);
    stage.setTitle(Words.say("notes.picture-title"));
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setOnHidden(
        event -> {
          show.settle();
          look.forget(scene);
        });
    show.current().addListener((property, was, now) -> draw(now));
    draw(show.current().get());
  }

  void show() {
    stage.show();
    alt.requestFocus();
    alt.end();
  }

  private Node description() {
    Label name = new Label(Words.say("notes.picture-alt"));
    name.getStyleClass().addAll(Styles.META, Styles.MUTED);
    name.setLabelFor(alt);
    alt.setPromptText(Words.say("notes.picture-alt-prompt"));
    alt.setAccessibleText(name.getText());
    alt.setDisable(!show.isWritable());
    alt.textProperty().bindBidirectional(show.alt());
    alt.setOnAction(event -> stage.hide());
    VBox both = new VBox(name, alt);
    both.getStyleClass().add(Styles.GAP_4);
    return both;
  }

  private Node foot() {
    position.getStyleClass().add(Styles.MUTED);
    Button remove = new Button(Words.say("notes.picture-remove"), Icon.REMOVE.inLine());
    remove.setTooltip(new Tooltip(Words.say("notes.picture-remove-tip")));
    remove.setOnAction(event -> show.remove());
    remove.setDisable(!show.isWritable());
    Button save = new Button(Words.say("notes.picture-save"));
    save.setOnAction(event -> save());
    Button close = new Button(Words.say("notes.picture-close"));
    close.setCancelButton(true);
    close.getStyleClass().add(Styles.PRIMARY);
    close.setOnAction(event -> stage.hide());
    HBox foot = new HBox(before, after, position, new Glue(), save, remove, close);
    foot.getStyleClass().add(Styles.GAP_8);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private Button step(String key, String keys, int by) {
    Button button = new Button(Words.say(key));
    button.setTooltip(new Tooltip(Words.say(key) + " (" + keys + ")"));
    button.setOnAction(event -> show.step(by));
    return button;
  }

  private void press(KeyEvent event) {
    boolean alone = event.isAltDown() && !event.isShortcutDown();
    if (alone && event.getCode() == KeyCode.LEFT) {
      show.step(-1);
    } else if (alone && event.getCode() == KeyCode.RIGHT) {
      show.step(1);
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.DELETE) {
      show.remove();
    } else {
      return;
    }
    event.consume();
  }

  private void draw(@Nullable Picture now) {
    if (now == null) {
      stage.hide();
      return;
    }
    view.setImage(null);
    view.setAccessibleText(now.alt());
    position.setText(show.position());
    boolean many = !show.position().isEmpty();
    before.setVisible(many);
    before.setManaged(many);
    after.setVisible(many);
    after.setManaged(many);
    pictures.image(
        now.id(),
        FINEST,
        FINEST,
        image -> {
          if (now.equals(show.current().get())) {
            view.setImage(image);
          }
        });
  }

  private void save() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("notes.picture-save"));
    chooser.setInitialFileName(show.name());
    File file = chooser.showSaveDialog(stage);
    if (file != null) {
      show.save(file.toPath());
    }
  }
}
