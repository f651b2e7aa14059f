package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.criticalfriend.files.FileIdentity;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.model.Drafts;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
  private static final Instant NOW = Instant.parse("2025-05-04T10:00:00Z");

  @TempDir Path folder;
  private final SmallReview review = new SmallReview();
  private Path path;
  private SafetyCopies copies;

  @BeforeEach
  void name() {
    path = folder.resolve("a.review");
    copies = new SafetyCopies(folder.resolve("copies"), FileIdentity.of(path));
  }

  @Test
  void leavesNoByteOfTheTextInTheFileOrItsSafetyCopies() throws IOException {
    Note note = review.note("Xylophonist said quixotically");
    review.finding("She stands behind this", note);
    ReviewFile.create(path, "Jane", review.bundle()).close();
    copies.take(path, NOW);
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.change(
          "Edit note", edit -> edit.put(SmallReview.withText(note, "Xylophonist, Zanzibar")));
      file.undo();
      file.redo();
      file.typing().keep(note.id(), "text", "Xylophonist in a draft", NOW);
    }
    copies.take(path, NOW.plusSeconds(1));
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      assertThat(file.erase(note.id(), "text", List.of(copies))).isEmpty();
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("(erased)");
      assertThat(file.verify()).matches(Verdict::isSound);
      assertThat(file.search(SearchRequest.typed("xylo"), () -> false)).isEmpty();
      assertThat(file.history().of(note.id(), "text"))
          .allMatch(change -> change.after() == null || change.after().equals("(erased)"));
      assertThat(file.undo())
          .satisfiesAnyOf(
              undone -> assertThat(undone).isNull(),
              undone -> assertThat(undone.changed()).isFalse());
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("(erased)");
    }
    assertGone(List.of("xylophon", "quixotic", "zanzibar"));
  }

  @Test
  void leavesNoByteOfManyTextsOfAnyLength() throws IOException {
    for (long seed = 0; seed < 5; seed++) {
      Random random = new Random(seed);
      SmallReview many = new SmallReview();
      Path one = folder.resolve(seed + ".review");
      for (int i = 0; i < 15; i++) {
        many.note(secret(random, i));
      }
      try (ReviewFile file = ReviewFile.create(one, "Jane", many.bundle())) {
        for (int i = 0; i < 15; i++) {
          Note note = many.notes.get(random.nextInt(15));
          String text = secret(random, i);
          file.change("Edit note", edit -> edit.put(SmallReview.withText(note, text)));
        }
        for (Note note : many.notes) {
          file.erase(note.id(), "text", List.of(copies));
        }
        assertThat(file.verify()).as("seed " + seed).matches(Verdict::isSound);
      }
      assertThat(Files.readString(one, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
          .as("seed " + seed)
          .doesNotContain("secretz");
    }
  }

  private static String secret(Random random, int number) {
    return ("secretz" + number + " plain words ")
        .repeat(1 + random.nextInt(1 << random.nextInt(9)));
  }

  @Test
  void erasesAPersonWithAllThatWasEverSaidOfThem() throws IOException {
    Person person =
        Drafts.aPerson("Vanessa Wildgoose", review.team)
            .with("id", Id.create("vanessa-p"))
            .with("post", "Wildgoose post")
            .build();
    ReviewFile.create(path, "Jane", review.bundle()).close();
    copies.take(path, NOW);
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.change("New person", edit -> edit.put(person));
      file.change("New note", edit -> edit.put(review.aNote("By them", person)));
    }
    copies.take(path, NOW.plusSeconds(1));
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.erase(person.id(), List.of(copies));
      assertThat(file.find(Person.class, person.id())).isNull();
      assertThat(file.review().review().notes())
          .singleElement()
          .matches(note -> note.author() == null);
      assertThat(file.verify()).matches(Verdict::isSound);
    }
    assertGone(List.of("wildgoose", "vanessa"));
  }

  @Test
  void erasesWholeListsAndNestedRecords() throws IOException {
    Id details;
    try (ReviewFile file = ReviewFile.create(path, "Jane", review.bundle())) {
      details = file.review().review().review().id();
      file.erase(details, "host.address", List.of(copies));
      file.erase(review.question.id(), "prompts", List.of(copies));
      assertThat(file.review().review().review().host().address()).isNull();
      assertThat(file.review().review().keyQuestions().getFirst().prompts()).isNull();
      file.erase(details, "host.name", List.of(copies));
      assertThat(file.review().review().review().host().name()).isEqualTo("(erased)");
    }
    assertGone(List.of("town hall", "ask staff", "northtown"));
  }

  @Test
  void erasesThePicturesBytes() throws IOException {
    Picture picture =
        new Picture(Id.create(), "pictures/a.png", "A house", null, null, Extras.NONE);
    byte[] bytes = "PICTUREBYTES".repeat(1000).getBytes(StandardCharsets.UTF_8);
    try (ReviewFile file = ReviewFile.create(path, "Jane", review.bundle())) {
      file.change("New picture", edit -> edit.picture(picture, bytes));
      assertThat(file.picture(picture.id())).isEqualTo(bytes);
      file.erase(picture.id(), List.of(copies));
      assertThat(file.picture(picture.id())).isNull();
    }
    assertGone(List.of("picturebytes"));
  }

  @Test
  void winsOverACopyMergedInLater() throws IOException {
    Note note = review.note("Xylophonist");
    ReviewFile.create(path, "Jane", review.bundle()).close();
    Path copy = folder.resolve("copy.review");
    Files.copy(path, copy);
    try (ReviewFile other = ReviewFile.open(copy, "Bob")) {
      other.change("Edit note", edit -> edit.put(SmallReview.withText(note, "Xylophonist again")));
    }
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      file.erase(note.id(), "text", List.of(copies));
      file.merge(copy);
      assertThat(file.find(Note.class, note.id()).text()).isEqualTo("(erased)");
      assertThat(file.verify()).matches(Verdict::isSound);
    }
    try (ReviewFile other = ReviewFile.open(copy, "Bob")) {
      other.merge(path);
      assertThat(other.find(Note.class, note.id()).text()).isEqualTo("(erased)");
      assertThat(other.verify()).matches(Verdict::isSound);
    }
    assertGone(List.of("xylophon"));
  }

  @Test
  void refusesToEraseWhatAnotherThingNeeds() {
    try (ReviewFile file = ReviewFile.create(path, "Jane", review.bundle())) {
      assertThatThrownBy(() -> file.erase(review.team.id(), List.of(copies)))
          .isInstanceOf(InvalidValue.class);
      assertThat(file.find(Person.class, review.peer.id()).group()).isEqualTo(review.team.id());
    }
  }

  private void assertGone(List<String> words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        words.forEach(word -> assertThat(bytes.contains(word)).as(word + " in " + file).isFalse());
      }
    }
  }
}
