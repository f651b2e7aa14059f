package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.criticalfriend.handouts.NoteSheet;
import org.criticalfriend.handouts.PeerHand;
import org.criticalfriend.handouts.SheetFiles;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.pictures.Photographs;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.PartName;

/** Pictures on notes, and a note sheet that is being read. */
final class NotePictureScenes {
  private NotePictureScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.once("pasted", NotePictureScenes::showsPicture, NotePictureScenes::paste),
        Scene.of("picture", visit -> visit.press(KeyCode.ENTER)),
        Scene.of("editing", NotePictureScenes::edit),
        Scene.once("large", NotePictureScenes::showsPicture, NotePictureScenes::enlarge),
        Scene.once("sheet", NotePictureScenes::showsLines, NotePictureScenes::readSheet));
  }

  private static boolean showsPicture(Visit visit) {
    return visit.front().getRoot().lookupAll(".image-view").stream()
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }

  private static boolean showsLines(Visit visit) {
    return visit.first("list-view") instanceof ListView<?> list && !list.getItems().isEmpty();
  }

  private static void paste(Visit visit) {
    visit.go(PartName.NOTES);
    visit.type("1: The pathway as the midwives drew it for us");
    visit.paste(board(visit.program().documents().resolve("board.jpg")));
  }

  private static Path board(Path file) {
    try {
      return Files.write(file, Photographs.file(Photographs.board(1600, 1000), "jpeg"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void edit(Visit visit) {
    choose(visit);
    visit.press(KeyCode.F2);
  }

  private static void choose(Visit visit) {
    ListView<?> list = (ListView<?>) visit.first("cf-notes");
    list.requestFocus();
    for (int i = 0; i < list.getItems().size(); i++) {
      if (list.getItems().get(i) instanceof Note note && note.pictures() != null) {
        list.getSelectionModel().clearAndSelect(i);
      }
    }
  }

  private static void enlarge(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    choose(visit);
    visit.press(KeyCode.P, KeyCode.ALT);
  }

  private static void readSheet(Visit visit) {
    visit.program().front().hide();
    Review review = visit.review();
    Session last = SheetFiles.asking(review, review.sessions().getLast());
    visit.model().desk().take(Step.put("Plan", last));
    Path sheet = visit.program().documents().resolve("sheet.docx");
    Review now = visit.review();
    SheetFiles.word(NoteSheet.toFillIn(now, last, NoteSheet.peers(now, last).getFirst()), sheet);
    PeerHand.on(sheet)
        .write(0, "\"They do, by telephone\"", "The family brings a cousin when nobody comes")
        .write(2, "Cold room, warm welcome", "/private The chair left early");
    visit.press(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);
    visit.paste(sheet);
  }
}
