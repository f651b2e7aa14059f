package org.criticalfriend.ui.notes;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.pictures.Taken;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.PictureBytes;
import org.criticalfriend.ui.desk.PictureSource;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** Pictures of notes: taken in, described, removed; each time one undo step. */
final class NotePictures {
  private static final Shape<Note> NOTE = Shape.of(Note.class);
  private final Desk desk;
  private final Background background;
  private final NewNote fresh;
  private final Consumer<Notice> teller;
  private final PictureBytes bytes;
  private final PictureTaking taking;

  /**
   * Pictures of the review on this desk.
   *
   * @param fresh the note being typed, which takes them as any other
   */
  NotePictures(Desk desk, Background background, NewNote fresh, Consumer<Notice> teller) {
    this.desk = desk;
    this.background = background;
    this.fresh = fresh;
    this.teller = teller;
    this.bytes = new PictureBytes(desk);
    this.taking = new PictureTaking(background);
  }

  /**
   * Reads a picture in the background, no larger than asked; one that cannot be read stays away.
   *
   * @param found receives it on the JavaFX thread
   */
  void image(Id id, double width, double height, Consumer<Image> found) {
    Consumer<Trouble> away = trouble -> {}; // its place stays empty, and says that there is one
    bytes.read(
        id,
        content ->
            content.ifPresent(
                file ->
                    background.run(
                        () -> new Image(new ByteArrayInputStream(file), width, height, true, true),
                        found,
                        away)),
        away);
  }

  /** What is being taken in now. */
  PictureTaking taking() {
    return taking;
  }

  /** Takes in no more of them; what is in the review already stays. */
  void stop() {
    taking.cancel();
    teller.accept(Notice.told(Words.say("notes.picture-stopped")));
  }

  /** The pictures of a note, or of the one being typed. */
  List<Id> of(Id note) {
    Note found = note(note);
    if (found == null) {
      return note.equals(fresh.id()) ? List.copyOf(fresh.pictures()) : List.of();
    }
    return found.pictures() == null ? List.of() : found.pictures();
  }

  /** A picture; null where there is none of that id. */
  @Nullable Picture picture(Id id) {
    return review().pictures().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  /**
   * Takes pictures in, in the background; what cannot be taken in is told, the others land.
   *
   * @param note the note they belong to; the one being typed, unless it is one that is there
   */
  void add(Id note, List<PictureSource> sources) {
    if (!sources.isEmpty() && desk.isWritable()) {
      taking.take(
          sources, harvest -> land(note, harvest), trouble -> teller.accept(Notice.of(trouble)));
    }
  }

  /** The step that says what a picture shows; null where it is gone. */
  @Nullable Step describing(Id id, String alt) {
    Picture picture = picture(id);
    return picture == null
        ? null
        : Step.put(
            Words.say("notes.step-describe"), Shape.of(Picture.class).with(picture, "alt", alt));
  }

  /** Takes a picture from a note, and out of the review where nothing else shows it. */
  void remove(Id note, Id id) {
    Picture picture = picture(id);
    if (picture == null || !desk.isWritable()) {
      return;
    }
    List<Act> acts = new ArrayList<>();
    Note holder = note(note);
    if (holder != null) {
      List<Id> left = of(note).stream().filter(one -> !one.equals(id)).toList();
      acts.add(new Act.Put(NOTE.with(holder, "pictures", left.isEmpty() ? null : left)));
    }
    if (!PictureUse.isElsewhere(review(), note, id)) {
      acts.add(new Act.Remove(id));
      if (picture.original() != null) {
        acts.add(new Act.Remove(picture.original()));
      }
    }
    fresh.pictures().remove(id);
    desk.take(new Step(Words.say("notes.step-remove-picture"), acts));
    Notice.Act undo = new Notice.Act(Words.say("notes.undo"), desk::undo);
    teller.accept(new Notice(Words.say("notes.picture-removed"), null, undo));
  }

  /** The picture as it was taken. */
  Picture original(Picture picture) {
    Picture original = picture.original() == null ? null : picture(picture.original());
    return original == null ? picture : original;
  }

  /** Writes a picture as it was taken into a file; replaces what is there. */
  void save(Id id, Path target) {
    Picture picture = picture(id);
    if (picture != null) {
      Id whole = original(picture).id();
      Consumer<Trouble> failed = trouble -> teller.accept(Notice.of(trouble));
      bytes.read(
          whole, found -> found.ifPresent(content -> write(content, target, failed)), failed);
    }
  }

  private void write(byte[] content, Path target, Consumer<Trouble> failed) {
    background.run(
        () -> {
          Replacement.write(
              target, Replacement.Existing.REPLACE, file -> Files.write(file, content), file -> {});
          return target;
        },
        written ->
            teller.accept(
                Notice.of(Words.say("notes.picture-saved", String.valueOf(target.getFileName())))),
        failed);
  }

  private void land(Id target, PictureTaking.Harvest harvest) {
    harvest.troubles().forEach(trouble -> teller.accept(Notice.of(trouble)));
    List<Act> acts = new ArrayList<>();
    List<Id> ids = new ArrayList<>();
    harvest.taken().forEach(taken -> ids.add(put(taken, acts)));
    if (ids.isEmpty()) {
      return;
    }
    Note note = note(target);
    if (note != null) {
      List<Id> all = new ArrayList<>(of(target));
      all.addAll(ids);
      acts.add(new Act.Put(NOTE.with(note, "pictures", all)));
    }
    desk.take(new Step(Words.say("notes.step-picture", ids.size()), acts));
    if (note == null) {
      fresh.pictures().addAll(ids);
    }
  }

  private static Id put(Taken taken, List<Act> acts) {
    Id id = Id.create();
    Id original = null;
    if (taken.original() != null) {
      original = Id.create();
      String name = "pictures/" + id.value() + "-original" + taken.original().ending();
      Picture whole = new Picture(original, name, "", null, null, Extras.NONE);
      acts.add(new Act.PutPicture(whole, taken.original().bytes()));
    }
    String name = "pictures/" + id.value() + taken.shown().ending();
    Picture shown = new Picture(id, name, "", null, null, original, Extras.NONE);
    acts.add(new Act.PutPicture(shown, taken.shown().bytes()));
    return id;
  }

  private @Nullable Note note(Id id) {
    return review().notes().stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
  }

  private Review review() {
    return desk.review().get();
  }
}
