package org.criticalfriend.ui.notes;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.PictureSource;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.look.Look;

/** What hands do with pictures: paste, drop, choose and open them. */
final class PictureDeeds {
  private final NotesModel model;
  private final FrameModel frame;
  private final Look look;
  private final Thumbnails thumbnails;

  PictureDeeds(NotesModel model, FrameModel frame, Look look) {
    this.model = model;
    this.frame = frame;
    this.look = look;
    this.thumbnails = new Thumbnails(model.pictures());
  }

  /** The pictures of the note being typed, always those it has now. */
  PictureStrip ofNewNote() {
    PictureStrip strip = strip(true, () -> model.newNote().id());
    Runnable show = () -> strip.show(of(model.newNote().id()));
    model.newNote().pictures().addListener((ListChangeListener<Id>) change -> show.run());
    frame.screenShared().addListener((property, before, now) -> show.run());
    show.run();
    return strip;
  }

  /**
   * A strip for the pictures of a note.
   *
   * @param byKeys whether Tab reaches each picture
   * @param note whose they are, once one is opened
   */
  PictureStrip strip(boolean byKeys, Supplier<Id> note) {
    PictureStrip[] strip = new PictureStrip[1];
    strip[0] =
        new PictureStrip(
            model.pictures(), thumbnails, byKeys, id -> open(note.get(), id, strip[0]));
    return strip[0];
  }

  /** The pictures of a note of the review, as far as they may be seen now; nothing is looked up. */
  List<Id> of(Note note) {
    List<Id> all = note.pictures();
    return all == null || frame.screenShared().get() ? List.of() : all;
  }

  /** The pictures of a note, or of the one being typed, as far as they may be seen now. */
  List<Id> of(Id note) {
    return frame.screenShared().get() ? List.of() : model.pictures().of(note);
  }

  /** Takes the pictures on the clipboard for a note; false where there are none. */
  boolean paste(Id note) {
    List<PictureSource> sources = PictureSource.of(Clipboard.getSystemClipboard());
    model.pictures().add(note, sources);
    return !sources.isEmpty();
  }

  /** Lets pictures be dropped here, and files of notes. */
  void over(DragEvent event) {
    Dragboard board = event.getDragboard();
    if (model.isWritable() && (board.hasFiles() || board.hasImage())) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  /**
   * Takes what was dropped: pictures for a note, and the first file that is none as notes.
   *
   * @param others takes in a file with the notes of others
   */
  void dropped(DragEvent event, Id note, Consumer<Path> others) {
    Dragboard board = event.getDragboard();
    List<PictureSource> sources = PictureSource.of(board);
    model.pictures().add(note, sources);
    if (sources.isEmpty() && board.hasFiles()) {
      others.accept(board.getFiles().getFirst().toPath());
    }
    event.setDropCompleted(true);
    event.consume();
  }

  /** Has pictures chosen for a note. */
  void choose(Id note, Window window) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("notes.add-picture"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Words.say("notes.picture-files"),
                "*.jpg",
                "*.jpeg",
                "*.png",
                "*.JPG",
                "*.JPEG",
                "*.PNG"));
    List<File> files = chooser.showOpenMultipleDialog(window);
    if (files != null) {
      model
          .pictures()
          .add(note, files.stream().<PictureSource>map(f -> source(f.toPath())).toList());
    }
  }

  /** Opens the first picture of a note; nothing where it has none or others see the screen. */
  void openFirst(Id note, Node at) {
    List<Id> all = model.pictures().of(note);
    if (!all.isEmpty()) {
      open(note, all.getFirst(), at);
    }
  }

  private static PictureSource source(Path file) {
    return new PictureSource.OfFile(file);
  }

  private void open(Id note, Id picture, Node at) {
    if (!frame.screenShared().get() && at.getScene() != null) {
      PictureShow show = model.pictureShow(note, picture);
      new PictureView(show, model.pictures(), look, at.getScene().getWindow()).show();
    }
  }
}
