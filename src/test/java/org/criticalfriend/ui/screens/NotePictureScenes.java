package org.criticalfriend.ui.screens;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.criticalfriend.handouts.NoteSheet;
import org.criticalfriend.handouts.PeerHand;
import org.criticalfriend.handouts.SheetFiles;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.pictures.Photographs;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.workbench.ReviewWindow;

/**
 * Writes pictures of notes with pictures and of a note sheet being read: {@code NotePictureScenes
 * FOLDER light|dark WIDTHxHEIGHT SIZE}.
 */
public final class NotePictureScenes {
  private static final long SETTLING_MILLIS = 1500;
  private static final long READING_MILLIS = 2500;
  private static final Path HOME = Path.of(System.getProperty("java.io.tmpdir"));

  private NotePictureScenes() {}

  public static void main(String[] arguments) throws Exception {
    Wanted wanted = Wanted.of(arguments);
    ReviewWindow[] window = new ReviewWindow[1];
    Screens.onFx(
        () -> {
          window[0] = NotesScenes.window(wanted.look());
          wanted.show(new Stage(), window[0].scene());
          window[0].model().go(PartName.NOTES);
        });
    Scene scene = window[0].scene();
    Desk desk = window[0].model().desk();
    Path board = board("board.jpg", 1600, 1000);
    Path slip = board("slip.jpg", 700, 1000);
    withPictures(scene, board, slip);
    picture(scene, wanted.file("note-pictures"));
    Screens.onFx(() -> edit(scene));
    picture(scene, wanted.file("note-pictures-editing"));
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.ESCAPE, false, false));
    Screens.onFx(() -> inList(scene));
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.P, false, true));
    Thread.sleep(SETTLING_MILLIS);
    Scene large = front(scene);
    Screens.onFx(() -> NotesScenes.type(large, "Five steps, from referral to the first visit"));
    picture(large, wanted.file("note-picture-large"));
    Screens.onFx(() -> large.getWindow().hide());
    sheets(scene, desk, wanted);
    System.exit(0);
  }

  private static void withPictures(Scene scene, Path board, Path slip) throws Exception {
    Screens.onFx(() -> NotesScenes.type(scene, "1: The pathway as the midwives drew it for us"));
    paste(scene, board);
    paste(scene, slip);
    Screens.onFx(() -> NotesScenes.press(scene, KeyCode.ENTER, false, false));
    Screens.onFx(() -> NotesScenes.type(scene, "What hangs in the waiting room"));
    paste(scene, slip);
  }

  private static void sheets(Scene scene, Desk desk, Wanted wanted) throws Exception {
    Path sheet = Files.createTempDirectory("sheets").resolve("sheet.docx");
    Screens.onFx(
        () -> {
          Review review = desk.review().get();
          Session last = SheetFiles.asking(review, review.sessions().getLast());
          desk.take(Step.put("Plan", last));
          Review now = desk.review().get();
          SheetFiles.word(
              NoteSheet.toFillIn(now, last, NoteSheet.peers(now, last).getFirst()), sheet);
        });
    PeerHand.on(sheet)
        .write(0, "\"They do, by telephone\"", "The family brings a cousin when nobody comes")
        .write(2, "Cold room, warm welcome", "/private The chair left early");
    readThrice(scene, desk, sheet, wanted);
  }

  /** New, then with one thing more, then after its session is gone. */
  private static void readThrice(Scene scene, Desk desk, Path sheet, Wanted wanted)
      throws Exception {
    Screens.onFx(() -> open(scene));
    Thread.sleep(SETTLING_MILLIS);
    Scene bulk = front(scene);
    read(bulk, sheet, wanted.file("note-sheet-read"));
    Screens.onFx(() -> NotesScenes.press(bulk, KeyCode.ENTER, true, false));
    Thread.sleep(SETTLING_MILLIS);
    PeerHand.on(sheet).write(1, "A second clinic in the evening");
    Screens.onFx(() -> open(scene));
    Thread.sleep(SETTLING_MILLIS);
    Scene again = front(scene);
    read(again, sheet, wanted.file("note-sheet-read-again"));
    Screens.onFx(() -> again.getWindow().hide());
    Screens.onFx(
        () ->
            desk.take(Step.remove("Out", List.of(desk.review().get().sessions().getLast().id()))));
    Screens.onFx(() -> open(scene));
    Thread.sleep(SETTLING_MILLIS);
    read(front(scene), sheet, wanted.file("note-sheet-gone"));
  }

  private static void open(Scene scene) {
    scene
        .getRoot()
        .lookup(".cf-notes-part")
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, true, true, false, false));
  }

  private static void read(Scene bulk, Path sheet, Path target) throws Exception {
    paste(bulk, sheet);
    picture(bulk, target);
  }

  private static void edit(Scene scene) {
    inList(scene);
    NotesScenes.press(scene, KeyCode.F2, false, false);
  }

  private static void inList(Scene scene) {
    ListView<?> list = (ListView<?>) scene.getRoot().lookup(".cf-notes");
    list.requestFocus();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof Note note && note.pictures() != null) {
        list.getSelectionModel().clearAndSelect(i);
      }
    }
  }

  private static void paste(Scene scene, Path file) throws Exception {
    Screens.onFx(
        () -> {
          Clipboard.getSystemClipboard()
              .setContent(Map.of(DataFormat.FILES, List.of(file.toFile())));
          NotesScenes.press(scene, KeyCode.V, true, false);
        });
    Thread.sleep(READING_MILLIS);
  }

  /** The window in front of the review's own. */
  private static Scene front(Scene scene) {
    return Window.getWindows().stream()
        .filter(window -> window instanceof Stage && !window.equals(scene.getWindow()))
        .map(Window::getScene)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static void picture(Scene scene, Path file) throws InterruptedException {
    Thread.sleep(SETTLING_MILLIS);
    Screens.onFx(() -> Screens.write(scene.snapshot(null), file));
    System.out.println(file);
  }

  private static Path board(String name, int width, int height) throws Exception {
    BufferedImage board = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = board.createGraphics();
    pen.setColor(new Color(0xF4F4F0));
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(0x224488));
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, width / 14));
    String[] steps = {"1 Referral", "2 Letter", "3 Interpreter?", "4 Booking", "5 First visit"};
    for (int i = 0; i < steps.length; i++) {
      pen.drawString(steps[i], width / 10, height * (i + 1) / 6);
    }
    pen.dispose();
    return Files.write(HOME.resolve(name), Photographs.file(board, "jpeg"));
  }
}
