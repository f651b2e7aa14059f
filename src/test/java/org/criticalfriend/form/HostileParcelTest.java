package org.criticalfriend.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder or zip file is read only as far as it is what it should be. */
@Timeout(10)
class HostileParcelTest {
  private static final byte[] WORDS = "words".getBytes(UTF_8);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "harbour/", "Harbour Review/"})
  void acceptsZipWithOrWithoutOneFolderAroundIt(String top) throws IOException {
    assertThat(ReviewForm.read(Zips.review(top).in(folder)).warnings()).isEmpty();
  }

  @Test
  void passesOverWhatComputersAddToZips() throws IOException {
    Path zip =
        Zips.review("harbour/")
            .with("__MACOSX/harbour/._review.json", WORDS)
            .with("harbour/.DS_Store", WORDS)
            .with("harbour/pictures/", new byte[0])
            .in(folder);

    assertThat(ReviewForm.read(zip).warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.png",
        "pictures/../../evil.png",
        "/etc/passwd",
        "C:/evil.png",
        "c:evil.png",
        "pictures\\evil.png",
        "..\\evil",
        "./review.json",
        "pictures//evil.png",
        "..",
        "a/../b"
      })
  void refusesNameThatLeadsOut(String name) throws IOException {
    Trouble trouble = trouble(Zips.review("").with(name, WORDS).in(folder));

    assertThat(trouble.code()).isEqualTo("CF-334");
    assertThat(trouble.happened()).contains(FormTrouble.quoted(name));
    assertThat(folder.getParent().resolve("evil.png")).doesNotExist();
  }

  @Test
  void refusesTheSameNameTwice() throws IOException {
    byte[] zip = Zips.review("").with("reviev.json", WORDS).bytes();
    Path file = folder.resolve("twice.zip");
    Files.write(file, Zips.renamed(zip, "reviev.json", "review.json"));

    assertThat(trouble(file).code()).isEqualTo("CF-335");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Review.json", "pictures/MAP.png", "PICTURES/map.png"})
  void refusesNamesThatAreOneOnManyComputers(String name) throws IOException {
    assertThat(trouble(Zips.review("").with(name, WORDS).in(folder)).code()).isEqualTo("CF-335");
  }

  @Test
  void refusesTwoSpellingsOfOneAccent() throws IOException {
    Path zip =
        Zips.review("").with("caf\u00e9.txt", WORDS).with("cafe\u0301.txt", WORDS).in(folder);

    assertThat(trouble(zip).code()).isEqualTo("CF-335");
  }

  @Test
  void refusesReviewThatSwells() throws IOException {
    Path zip = new Zips().with("review.json", new byte[60 * 1024 * 1024]).in(folder);

    Trouble trouble = trouble(zip);

    assertThat(trouble.code()).isEqualTo("CF-339");
    assertThat(trouble.happened()).contains("more than 200 times its packed size");
  }

  @Test
  void refusesZipThatAnnouncesTooMuch() throws IOException {
    byte[] zip = Zips.review("").with("x.bin", WORDS).bytes();
    Path file = folder.resolve("large.zip");
    Files.write(file, Zips.announcing(zip, "x.bin", 513 * 1024 * 1024));

    assertThat(trouble(file).code()).isEqualTo("CF-338");
  }

  @Test
  void refusesFileThatIsLargerThanItAnnounces() throws IOException {
    byte[] zip = new Zips().with("review.json", new byte[70 * 1024 * 1024]).bytes();
    Path file = folder.resolve("liar.zip");
    Files.write(file, Zips.announcing(zip, "review.json", 1_000));

    assertThat(trouble(file).code()).isIn("CF-333", "CF-337");
  }

  @Test
  void refusesTooManyFiles() throws IOException {
    Zips zip = Zips.review("");
    for (int i = 0; i < Allowance.MOST_FILES; i++) {
      zip.with("f" + i, new byte[0]);
    }

    assertThat(trouble(zip.in(folder)).code()).isEqualTo("CF-336");
  }

  @Test
  void refusesHugeDirectoryBeforeTakingItIntoMemory() throws IOException {
    Zips zip = new Zips();
    for (int i = 0; i < 80_000; i++) {
      zip.with("f" + i, new byte[0]);
    }

    assertThat(trouble(zip.in(folder)).code()).isEqualTo("CF-336");
  }

  @Test
  void refusesSeveralReviewsInOneZip() throws IOException {
    Path zip = Zips.review("a/").with("b/review.json", WORDS).in(folder);

    Trouble trouble = trouble(zip);

    assertThat(trouble.code()).isEqualTo("CF-343");
    assertThat(trouble.happened()).endsWith("in the folders \"a/\", \"b/\".");
  }

  @Test
  void refusesWhatIsNoReview() throws IOException {
    Path text = Files.write(folder.resolve("text.zip"), WORDS);
    Path empty = Files.createFile(folder.resolve("empty.zip"));
    byte[] whole = Zips.review("").bytes();
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length - 30));
    byte[] bent = whole.clone();
    bent[whole.length - 6] ^= 0x55; // where the directory begins
    Path damaged = Files.write(folder.resolve("damaged.zip"), bent);

    assertThat(trouble(text).code()).isEqualTo("CF-332");
    assertThat(trouble(empty).code()).isEqualTo("CF-332");
    assertThat(trouble(cut).code()).isEqualTo("CF-332");
    assertThat(trouble(damaged).code()).isEqualTo("CF-333");
    assertThat(trouble(new Zips().with("a", WORDS).in(folder)).code()).isEqualTo("CF-331");
    assertThat(trouble(Files.createDirectory(folder.resolve("new"))).code()).isEqualTo("CF-331");
    assertThat(trouble(folder.resolve("nothing")).code()).isEqualTo("CF-330");
  }

  @Test
  void refusesDamagedContentOfAZip() throws IOException {
    byte[] zip = Zips.review("").bytes();
    for (int i = 60; i < 200; i++) {
      zip[i] ^= 0x11; // inside review.json's packed bytes
    }
    Path file = Files.write(folder.resolve("damaged.zip"), zip);

    assertThat(trouble(file).code()).isEqualTo("CF-333");
  }

  @Test
  void refusesFolderInPlaceOfAFile() throws IOException {
    Files.createDirectories(folder.resolve("review.json"));

    assertThat(trouble(folder).code()).isEqualTo("CF-341");
  }

  @Test
  void refusesLinksThatLeadOut() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.copy(SmallReview.FOLDER.resolve("pictures/map.png"), outside.resolve("map.png"));
    Path pictureLink = SmallReview.aReview().in(folder.resolve("one"));
    Files.delete(pictureLink.resolve("pictures/map.png"));
    Files.createSymbolicLink(pictureLink.resolve("pictures/map.png"), outside.resolve("map.png"));
    Path folderLink = SmallReview.aReview().in(folder.resolve("two"));
    Files.delete(folderLink.resolve("pictures/map.png"));
    Files.delete(folderLink.resolve("pictures"));
    Files.createSymbolicLink(folderLink.resolve("pictures"), outside);
    Path documentLink = Files.createDirectory(folder.resolve("three"));
    Files.createSymbolicLink(
        documentLink.resolve("review.json"), pictureLink.resolve("review.json"));

    assertThat(trouble(pictureLink).code()).isEqualTo("CF-340");
    assertThat(trouble(folderLink).code()).isEqualTo("CF-340");
    assertThat(trouble(documentLink).code()).isEqualTo("CF-340");
  }

  @Test
  void followsLinksThatStayInside() throws IOException {
    Path review = SmallReview.aReview().in(folder.resolve("real"));
    Files.move(review.resolve("pictures/map.png"), review.resolve("kept.png"));
    Files.createSymbolicLink(review.resolve("pictures/map.png"), Path.of("../kept.png"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), review);

    assertThat(ReviewForm.read(link).bundle().pictures()).hasSize(1);
  }

  @Test
  void namesPictureThatIsMissing() throws IOException {
    Path review = SmallReview.aReview().in(folder);
    Files.delete(review.resolve("pictures/map.png"));

    Trouble trouble = trouble(review);

    assertThat(trouble.code()).isEqualTo("CF-351");
    assertThat(trouble.happened())
        .isEqualTo("review.json at /pictures/0/file: there is no file \"pictures/map.png\".");
  }

  private static Trouble trouble(Path source) {
    return assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> ReviewForm.read(source))
        .actual();
  }
}
