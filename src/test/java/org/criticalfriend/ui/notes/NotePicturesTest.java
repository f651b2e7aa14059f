package org.criticalfriend.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Shape;
import org.criticalfriend.pictures.Photographs;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.PictureBytes;
import org.criticalfriend.ui.desk.PictureSource;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotePicturesTest {
  private static final byte[] TURNED = Photographs.held(6, 120, 80);
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private final List<Notice> told = new ArrayList<>();
  private Desk desk;
  private NotesModel notes;

  @BeforeEach
  void layOut() {
    show(SampleDesk.in(folder, background));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void takesAPictureIntoANoteInOneStep() {
    Note note = notes.notes().getFirst();
    int before = desk.review().get().pictures().size();
    add(note.id(), "board.jpg", TURNED);

    Picture shown = picture(pictures(note.id()).getFirst());
    assertThat(desk.review().get().pictures()).hasSize(before + 2);
    assertThat(bytes(shown.original())).isEqualTo(TURNED);
    assertThat(bytes(shown.id())).isNotEqualTo(TURNED);
    assertThat(desk.toUndo().get()).isEqualTo("Add picture");
    desk.undo();
    assertThat(pictures(note.id())).isEmpty();
    assertThat(desk.review().get().pictures()).hasSize(before);
    desk.redo();
    assertThat(bytes(picture(pictures(note.id()).getFirst()).original())).isEqualTo(TURNED);
  }

  @Test
  void givesTheNoteBeingTypedItsPictures() {
    type("The board says it all");
    add(notes.newNote().id(), "board.jpg", TURNED);
    assertThat(notes.newNote().pictures()).hasSize(1);
    notes.keep();
    Note kept = desk.review().get().notes().getLast();
    assertThat(kept.text()).isEqualTo("The board says it all");
    assertThat(kept.pictures()).hasSize(1);
    assertThat(notes.newNote().pictures()).isEmpty();
  }

  @Test
  void makesANoteOfAPictureAlone() {
    add(notes.newNote().id(), "board.jpg", TURNED);
    notes.keep();
    Note kept = desk.review().get().notes().getLast();
    assertThat(kept.text()).isEqualTo("Picture");
    assertThat(kept.kind()).isEqualTo(NoteKind.OBSERVATION);
    assertThat(kept.pictures()).hasSize(1);
  }

  @Test
  void givesAPictureThatCameLateToTheNoteItWasMeantFor() {
    type("Kept too soon");
    Id meant = notes.newNote().id();
    notes.keep();
    add(meant, "board.jpg", TURNED);
    assertThat(pictures(meant)).hasSize(1);
    assertThat(notes.newNote().pictures()).isEmpty();
  }

  @Test
  void bringsPicturesOfAnUnfinishedNoteBack() {
    add(notes.newNote().id(), "board.jpg", TURNED);
    type("Half a");
    background.pass();
    List<Id> taken = List.copyOf(notes.newNote().pictures());
    desk.close();
    show(SampleDesk.again(folder, background));
    assertThat(notes.newNote().line().line().get().text()).isEqualTo("Half a");
    assertThat(notes.newNote().pictures()).isEqualTo(taken).hasSize(1);
  }

  @Test
  void takesBackAPictureOfTheNoteBeingTyped() {
    add(notes.newNote().id(), "board.jpg", TURNED);
    desk.undo();
    assertThat(notes.newNote().pictures()).isEmpty();
  }

  @Test
  void keepsAPictureThatCameWhileTheNoteWasChangedInPlace() {
    Note note = notes.notes().getFirst();
    notes.acts().edit(note);
    add(note.id(), "board.jpg", TURNED);
    notes.acts().editor().show(NoteLine.of("Other words"));
    notes.acts().leave();
    assertThat(note(note.id()).text()).isEqualTo("Other words");
    assertThat(pictures(note.id())).hasSize(1);
  }

  @Test
  void tellsWhatCannotBeTakenInAndTakesTheRest() throws IOException {
    Note note = notes.notes().getFirst();
    Path broken = file("broken.jpg", Arrays.copyOf(TURNED, 60));
    Path none = file("none.heic", new byte[] {1, 2, 3});
    Path fine = file("fine.jpg", TURNED);
    notes.pictures().add(note.id(), sources(broken, none, fine));
    assertThat(pictures(note.id())).hasSize(1);
    assertThat(told)
        .extracting(notice -> notice.failure().code())
        .containsExactly("CF-372", "CF-371");
    assertThat(notes.pictures().taking().underway().get().all()).isZero();
  }

  @Test
  void tellsHowFarItIsAndTakesNothingOfWhatIsStopped() throws IOException {
    Note note = notes.notes().getFirst();
    List<String> seen = new ArrayList<>();
    PictureTaking taking = notes.pictures().taking();
    taking
        .underway()
        .addListener(
            (property, before, now) -> {
              seen.add(now.done() + " of " + now.all());
              if (now.done() == 2) {
                notes.pictures().stop();
              }
            });
    notes
        .pictures()
        .add(
            note.id(),
            sources(file("1.jpg", TURNED), file("2.jpg", TURNED), file("3.jpg", TURNED)));

    assertThat(seen).containsExactly("0 of 3", "1 of 3", "2 of 3", "0 of 0");
    assertThat(pictures(note.id())).isEmpty();
    assertThat(desk.toUndo().get()).isEmpty();
    assertThat(told.getLast().words()).startsWith("Stopped.");
    background.pass();
    assertThat(taking.slow().get()).isFalse();
  }

  @Test
  void describesAPictureInOneStep() {
    Note note = notes.notes().getFirst();
    add(note.id(), "board.jpg", TURNED);
    PictureShow show = notes.pictureShow(note.id(), pictures(note.id()).getFirst());
    show.alt().set("Five steps on a whiteboard");
    show.settle();
    assertThat(picture(pictures(note.id()).getFirst()).alt()).startsWith("Five steps");
    assertThat(desk.toUndo().get()).isEqualTo("Describe picture");
    desk.undo();
    assertThat(picture(pictures(note.id()).getFirst()).alt()).isEmpty();
    assertThat(bytes(picture(pictures(note.id()).getFirst()).original())).isEqualTo(TURNED);
  }

  @Test
  void removesAPictureWithItsOriginalAndBringsBothBack() {
    Note note = notes.notes().getFirst();
    int before = desk.review().get().pictures().size();
    add(note.id(), "one.jpg", TURNED);
    add(note.id(), "two.jpg", Photographs.held(3, 60, 40));
    PictureShow show = notes.pictureShow(note.id(), pictures(note.id()).getFirst());
    assertThat(show.position()).isEqualTo("1 of 2");
    Id second = pictures(note.id()).getLast();
    show.remove();
    assertThat(show.current().get().id()).isEqualTo(second);
    assertThat(pictures(note.id())).containsExactly(second);
    assertThat(desk.review().get().pictures()).hasSize(before + 2);
    desk.undo();
    assertThat(pictures(note.id())).hasSize(2);
    assertThat(bytes(picture(pictures(note.id()).getFirst()).original())).isEqualTo(TURNED);
    show.remove();
    assertThat(show.current().get()).isNotNull();
  }

  @Test
  void leavesAPictureInTheReviewThatIsShownElsewhere() {
    Note note = notes.notes().getFirst();
    add(note.id(), "board.jpg", TURNED);
    Id picture = pictures(note.id()).getFirst();
    Note other = notes.notes().getLast();
    desk.take(Step.put("x", Shape.of(Note.class).with(other, "pictures", List.of(picture))));
    notes.pictures().remove(note.id(), picture);
    assertThat(pictures(note.id())).isEmpty();
    assertThat(pictures(other.id())).containsExactly(picture);
    desk.take(
        Step.put(
            "x",
            Shape.of(Note.class)
                .with(note(note.id()), "text", "See ![](picture:" + picture + ")")));
    notes.pictures().remove(other.id(), picture);
    assertThat(picture(picture)).isNotNull();
  }

  @Test
  void writesThePictureAsItWasTakenIntoAFile() {
    Note note = notes.notes().getFirst();
    add(note.id(), "board.jpg", TURNED);
    PictureShow show = notes.pictureShow(note.id(), pictures(note.id()).getFirst());
    Path target = folder.resolve(show.name());
    show.save(target);
    assertThat(target).hasFileName("picture.jpg").hasBinaryContent(TURNED);
  }

  private void show(Desk shown) {
    desk = shown;
    notes = new NotesModel(desk, background, "Laura Jenkins", told::add);
  }

  private void type(String text) {
    notes.newNote().line().typed(text, text.length());
  }

  private void add(Id note, String name, byte[] content) {
    try {
      notes.pictures().add(note, sources(file(name, content)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static List<PictureSource> sources(Path... files) {
    return Arrays.stream(files).<PictureSource>map(PictureSource.OfFile::new).toList();
  }

  private List<Id> pictures(Id note) {
    return notes.pictures().of(note);
  }

  private Picture picture(Id id) {
    return notes.pictures().picture(id);
  }

  private Note note(Id id) {
    return desk.review().get().notes().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private byte[] bytes(Id picture) {
    byte[][] read = new byte[1][];
    new PictureBytes(desk)
        .read(
            picture,
            found -> read[0] = found.orElse(null),
            trouble -> {
              throw trouble;
            });
    return read[0];
  }
}
