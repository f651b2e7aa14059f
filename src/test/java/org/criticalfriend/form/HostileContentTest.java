package org.criticalfriend.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document or picture made to do harm is refused before it fills memory or takes its time. */
@Timeout(10)
class HostileContentTest {
  private static final int FIVE_MEGABYTES = 5 * 1024 * 1024;
  private static final String BEFORE = "\"version\": 1,";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void refusesFiveMegabytesOfNesting(String opening) throws IOException {
    String nested = opening.repeat(FIVE_MEGABYTES / opening.length());

    Trouble trouble = trouble(SmallReview.text().replace(BEFORE, BEFORE + "\"x\": " + nested));

    assertThat(trouble.code()).isEqualTo("CF-303");
    assertThat(trouble.happened())
        .startsWith("review.json goes beyond what can be read at line 3,");
    assertThat(trouble.todo()).contains("100 levels of nesting");
  }

  @Test
  void refusesNestingThatIsNotEvenAnObject() throws IOException {
    assertThat(trouble("[".repeat(FIVE_MEGABYTES)).code()).isEqualTo("CF-308");
  }

  @Test
  void refusesNestingInABlock() throws IOException {
    String nested = "\"x\": " + "[".repeat(FIVE_MEGABYTES);
    String block = "\"insert\": \"address\"";

    assertThat(trouble(SmallReview.text().replace(block, nested + "," + block)).code())
        .isEqualTo("CF-303");
  }

  @Test
  void refusesWhatIsTooLong() throws IOException {
    String longText = '"' + "a".repeat(Json.LONGEST_TEXT + 1) + '"';
    String longNumber = "1".repeat(Json.LONGEST_NUMBER + 1);
    String longName = '"' + "a".repeat(70_000) + "\": 1,";
    String manyValues = "[" + "0,".repeat(Json.MOST_VALUES) + "0]";

    for (String unknown :
        new String[] {
          "\"x\":" + longText + ",",
          "\"x\":" + longNumber + ",",
          longName,
          "\"x\":" + manyValues + ","
        }) {
      Files.deleteIfExists(folder.resolve("pictures/map.png"));
      assertThat(trouble(SmallReview.text().replace(BEFORE, BEFORE + unknown)).code())
          .as(unknown.substring(0, 20))
          .isEqualTo("CF-303");
    }
  }

  @Test
  void refusesFileBeyondTheLimitUnread() throws IOException {
    Path review = SmallReview.aReview().in(folder);
    try (RandomAccessFile file =
        new RandomAccessFile(review.resolve("review.json").toFile(), "rw")) {
      file.setLength(Allowance.LARGEST_FILE + 1);
    }

    Trouble trouble = troubleIn(review);

    assertThat(trouble.code()).isEqualTo("CF-337");
    assertThat(trouble.happened()).endsWith("is larger than 64 megabytes.");
  }

  @Test
  void refusesPictureOf2500MegapixelsByItsHeader() throws IOException {
    Trouble trouble = picture("map.png", png(50_000, 50_000));

    assertThat(trouble.code()).isEqualTo("CF-355");
    assertThat(trouble.happened())
        .isEqualTo(
            "review.json at /pictures/0/file: \"pictures/map.png\" is 50,000 by 50,000 pixels;"
                + " at most 50 megapixels can be taken in.");
  }

  @ParameterizedTest
  @CsvSource({"50001, 1000", "1, 2147483647", "-1, -1", "65536, 65536"})
  void refusesAnyPngTooLarge(int width, int height) throws IOException {
    assertThat(picture("map.png", png(width, height)).code()).isEqualTo("CF-355");
  }

  @Test
  void refusesJpegTooLarge() throws IOException {
    assertThat(picture("map.jpg", jpeg(60_000, 60_000)).code()).isEqualTo("CF-355");
  }

  @Test
  void acceptsPicturesUpToTheLimit() throws IOException {
    Path review = withPicture("map.png", png(50_000, 1_000));
    Path other = folder.resolve("other");
    Files.createDirectories(other.resolve("pictures"));
    Files.write(other.resolve("pictures/map.JPG"), jpeg(5_000, 10_000));
    Files.write(
        other.resolve("review.json"),
        SmallReview.aReview().with("/pictures/0/file", "\"pictures/map.JPG\"").bytes());

    assertThat(ReviewForm.read(review).warnings()).isEmpty();
    assertThat(ReviewForm.read(other).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CF-354, map.png, 3c3f786d6c2076657273696f6e3d22312e30223f3e", // <?xml version="1.0"?>
    "CF-354, map.png, ffd8ffe000104a46494600010100000100010000", // JPEG
    "CF-354, map.jpg, 89504e470d0a1a0a0000000d49484452000000020000000208020000", // PNG
    "CF-354, map.jpeg, 474946383961010001000000", // GIF
    "CF-356, map.png, 89504e470d0a1a0a0000000d494844520000", // cut off
    "CF-356, map.png, 89504e470d0a1a0a0000000d4948445200000000000000020802", // no width
    "CF-356, map.png, 89504e470d0a1a0a000000014954585400", // another chunk first
    "CF-356, map.png, ''",
    "CF-356, map.jpg, ffd8ffe0", // cut off
    "CF-356, map.jpg, ffd8ffe0ffff4a46", // segment longer than the file
    "CF-356, map.jpg, ffd8ffe00001", // segment shorter than its own length
    "CF-356, map.jpg, ffd8ffda000c0301000200000000", // no frame before the scan
    "CF-356, map.jpg, ffd800000000", // no marker
    "CF-356, map.jpg, ffd8ffffffff", // markers without end
    "CF-356, map.jpg, ffd8ffc0000b0800000002", // no height
  })
  void refusesPictureThatIsNotWhatItsNameSays(String code, String name, String bytes)
      throws IOException {
    assertThat(picture(name, HexFormat.of().parseHex(bytes)).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource({
    "CF-353, pictures/map.gif",
    "CF-353, pictures/map.svg",
    "CF-353, pictures/map",
    "CF-350, pictures/C:map.png",
    "CF-350, pictures/map.png:stream.png",
    "CF-350, pictures/NUL.png",
    "CF-350, pictures/com1.map.png",
    "CF-350, pictures/map.png.",
    "CF-350, 'pictures/map.png '",
    "CF-350, pictures/a?.png",
    "CF-350, 'pictures/a\\u0007.png'",
    "CF-317, ../map.png",
    "CF-317, pictures/../../map.png",
    "CF-317, /etc/map.png",
    "CF-317, pictures/sub/map.png",
    "CF-317, 'pictures\\\\map.png'",
    "CF-317, pictures/..",
    "CF-317, 'C:\\\\map.png'",
    "CF-317, map.png",
    "CF-317, pictures/",
    "CF-351, pictures/mop.png",
    "CF-351, pictures/Map.png",
  })
  void refusesPictureNameThatIsNotPlainOrNotThere(String code, String file) throws IOException {
    Path review = SmallReview.aReview().with("/pictures/0/file", '"' + file + '"').in(folder);

    assertThat(troubleIn(review).code()).isEqualTo(code);
  }

  @Test
  void refusesPicturesThatAreOneNameOnManyComputers() throws IOException {
    SmallReview review =
        SmallReview.aReview()
            .with("/pictures/-", "{\"id\":\"m2\",\"file\":\"pictures/MAP.png\",\"alt\":\"\"}");

    Trouble trouble = troubleIn(review.in(folder));

    assertThat(trouble.code()).isEqualTo("CF-352");
    assertThat(trouble.happened()).startsWith("review.json at /pictures/1/file: ");
  }

  private Trouble trouble(String document) throws IOException {
    return troubleIn(SmallReview.in(folder, document.getBytes(UTF_8)));
  }

  private Trouble picture(String name, byte[] bytes) throws IOException {
    return troubleIn(withPicture(name, bytes));
  }

  private Path withPicture(String name, byte[] bytes) throws IOException {
    Path review =
        SmallReview.aReview().with("/pictures/0/file", "\"pictures/" + name + '"').in(folder);
    Files.write(review.resolve("pictures").resolve(name), bytes);
    return review;
  }

  private static Trouble troubleIn(Path review) {
    return assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> ReviewForm.read(review))
        .actual();
  }

  private static byte[] png(int width, int height) {
    return ByteBuffer.allocate(26)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .putInt(0x49484452)
        .putInt(width)
        .putInt(height)
        .array();
  }

  private static byte[] jpeg(int width, int height) {
    return ByteBuffer.allocate(24)
        .putShort((short) 0xFFD8)
        .putInt(0xFFE00004) // a segment to pass over
        .putShort((short) 0)
        .putInt(0xFFFFC200) // a fill byte, then a progressive frame
        .put((byte) 11)
        .put((byte) 8)
        .putShort((short) height)
        .putShort((short) width)
        .array();
  }
}
