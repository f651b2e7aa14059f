package org.criticalfriend.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake is named with its place, in words, and with a code of its own. */
class ReviewErrorsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /themes/1/name                  | /themes/1          | "name"
          /review                         |                    | "review"
          /review/host/name               | /review/host       | "name"
          /papers/0/sections/0/blocks/0/id| /papers/0/sections/0/blocks/0 | "id"
          /findings/0/rating/value        | /findings/0/rating | "value"
          /sessions/0/met                 | /sessions/0        | "met"
          """)
  void namesMissingMember(String removed, String place, String member) {
    Trouble trouble = trouble(SmallReview.aReview().without(removed));

    assertThat(trouble.code()).isEqualTo("CF-307");
    assertThat(trouble.happened())
        .isEqualTo(
            Place.of("review.json", place == null ? "" : place)
                + ": the member "
                + member
                + " is missing.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /themes                 | {}        | a list of objects, not an object
          /themes/0               | "overall" | an object, not a text
          /review/title           | 3         | a text in quotation marks, not a number
          /review/subtitle        | null      | a text in quotation marks, not null (what is not there is left out)
          /review/id              | true      | an id in quotation marks, not true or false
          /keyQuestions/1/local   | "false"   | true or false, not a text
          /papers/0/sections/0/level | "1"    | a whole number, not a text
          /papers/0/sections/0/level | 1.0    | a whole number, not a number
          /sessions/0/metCount    | []        | an object of numbers by category, not a list
          /sessions/0/metCount/residents | "12" | a whole number, not a text
          /sessions/0/peers       | "bo"      | a list of ids, not a text
          /sessions/0/peers/0     | 1         | the id of a person, not a number
          /review/host/address    | "1 Quay"  | a list of texts, not a text
          /review/starts          | 2024      | a date in quotation marks, such as "2008-04-09", not a number
          /sessions/0/start       | 930       | a time in quotation marks, such as "09:30", not a number
          /papers/0/sections/0/blocks/1/insert | 1 | one of "key questions", "findings", "recommendations", "people", "timetable", "actions", "text", "address", "signature", not a number
          /papers/0/sections/0/blocks/2/states | "agreed" | a list of words, not a text
          /findings/0/state       | null      | one of "draft", "agreed", "agreed with changes", "no consensus", "parked", not null (what is not there is left out)
          """)
  void namesIllTypedMember(String pointer, String value, String said) {
    Trouble trouble = trouble(SmallReview.aReview().with(pointer, value));

    assertThat(trouble.code()).isEqualTo("CF-308");
    assertThat(trouble.happened())
        .isEqualTo("review.json at " + pointer + ": there must be " + said + ".");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CF-309 | /findings/0/state        | "Agreed"     | "Agreed" is not one of "draft", "agreed", "agreed with changes", "no consensus", "parked"
          CF-309 | /papers/0/sections/0/blocks/6/columns/1 | "name" | "name" is not one of "date", "service"
          CF-309 | /papers/0/sections/0/blocks/7/insert | "index" | "index" is not one of "key questions", "findings"
          CF-310 | /review/starts           | "2024-3-5"   | "2024-3-5" is not a date written as year, month and day, such as 2008-04-09
          CF-310 | /review/starts           | "2023-02-29" | "2023-02-29" is not a date
          CF-310 | /review/starts           | "+12024-03-05" | is not a date
          CF-310 | /papers/0/date           | ""           | "" is not a date
          CF-311 | /sessions/0/start        | "9:30"       | "9:30" is not a time written as hours and minutes, such as 09:30
          CF-311 | /sessions/0/start        | "09:30:00"   | is not a time
          CF-311 | /sessions/0/end          | "24:00"      | is not a time
          CF-312 | /sessions/0/metCount/residents | 2147483648 | the number is too large
          CF-313 | /findings/0/theme        | "roads"      | there is no theme with the id "roads"
          CF-313 | /review/sponsor          | "nobody"     | there is no person with the id "nobody"
          CF-313 | /papers/0/sections/0/blocks/8/text | "x" | there is no standard text with the id "x"
          CF-313 | /findings/0/evidence/0/note | "019a0000-0000-7000-8000-000000000000" | there is no note with the id
          CF-314 | /findings/0/theme        | "q1"         | a theme is wanted, but "q1" is the id of a key question
          CF-314 | /sessions/0/theme        | "main"       | a theme is wanted, but "main" is the id of a section
          CF-315 | /themes/1/id             | "overall"    | the id "overall" is already used at review.json at /themes/0/id
          CF-315 | /papers/0/sections/0/blocks/0/id | "f1" | the id "f1" is already used at review.json at /findings/0/id
          CF-315 | /pictures/0/id           | "rag"        | the id "rag" is already used
          CF-315 | /texts/0/text            | `"Table: Mine {#map}\\n\\n| a |\\n|---|"` | the id "map" is already used at review.json at /pictures/0/id
          CF-316 | /texts/0/text            | "A[^a].\\n\\n[^a]: B" | the footnote "[^a]" is already defined at review.json at /notes/0/text
          CF-316 | /papers/0/sections/0/blocks/0/para | "A[^a].\\n\\n[^a]: B" | the footnote "[^a]" is already defined
          CF-317 | /review/ends             | "2024-03-04" | The review ends on 2024-03-04, before it starts on 2024-03-05
          CF-317 | /review/language         | "fr-FR"      | The language must be en-GB
          CF-317 | /themes/0/id             | " "          | An id cannot be empty
          CF-317 | /papers/0/sections/0/level | 4          | A section has level 1, 2 or 3, not 4
          CF-317 | /papers/0/sections/0/blocks/9/pageBreak | false | A page break is always true
          CF-317 | /papers/0/sections/0/blocks/4/groups | [] | either "group" or "groups"
          CF-317 | /pictures/0/file         | "pictures/../map.png" | A picture lies under pictures/
          CF-320 | /papers/0/sections/0/blocks/0 | {"id": "p1"} | a block needs one of the members "para", "pageBreak", "insert"
          CF-321 | /papers/0/sections/0/blocks/0/insert | "address" | a block has "para" or "insert", but never both
          CF-322 | /groups/2/parent         | "staff"      | these groups are part of each other: "Staff", "The Council"
          CF-323 | /findings/0/rating/value | "yes"        | the scale "rag" has no value with the id "yes"
          """)
  void namesWhatIsWrong(String code, String pointer, String value, String said) {
    Trouble trouble = trouble(SmallReview.aReview().with(pointer, value));

    assertThat(trouble.code()).isEqualTo(code);
    assertThat(trouble.happened()).startsWith("review.json at " + placeOf(pointer)).contains(said);
    assertThat(trouble.safe()).isEqualTo("Nothing was read in.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CF-304 | /format  | "critical-friend-outline" | "format": "critical-friend-review"
          CF-304 | /format  | 1       | "format": "critical-friend-review"
          CF-305 | /version | 2       | has version 2 of its format; this program knows version 1 only
          CF-305 | /version | 12345678901234567890 | has version 12345678901234567890
          CF-306 | /version | 0       | must have "version": 1
          CF-306 | /version | -1      | must have "version": 1
          CF-306 | /version | "1"     | must have "version": 1
          CF-306 | /version | 1.0     | must have "version": 1
          """)
  void judgesFormatAndVersionBeforeAllElse(String code, String pointer, String value, String said) {
    Trouble trouble = trouble(SmallReview.aReview().with(pointer, value).with("/themes", "7"));

    assertThat(trouble.code()).isEqualTo(code);
    assertThat(trouble.happened()).contains(said);
  }

  @Test
  void acceptsVersionAndFormatInAnyPlace() throws IOException {
    SmallReview last = SmallReview.aReview().without("/version").with("/version", "1");

    assertThat(ReviewForm.read(last.in(folder)).warnings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "name": "Quays"            | "name": "Quays", "name": "Quays"       | /themes/1/name
          "residents": 12            | "residents": 12, "residents": 12       | /sessions/0/metCount/residents
          "alt": "The quays"         | "alt": "The quays", "x": {"y": 1, "y": 1} | /pictures/0/x/y
          "insert": "address"        | "insert": "address", "insert": "address"  | /papers/0/sections/0/blocks/10/insert
          "version": 1               | "version": 1, "z": 1, "z": 2          | /z
          """)
  void refusesMemberThatStandsTwice(String once, String twice, String pointer) {
    Trouble trouble = trouble(SmallReview.text().replace(once, twice));

    assertThat(trouble.code()).isEqualTo("CF-318");
    assertThat(trouble.happened())
        .isEqualTo("review.json at " + pointer + ": this member stands there twice.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "Harbour Review" | "a\\ud800b"          | /review/title
          "Harbour Review" | "a\\ude00\\ud83db"    | /review/title
          "alt": "The quays" | "alt": "", "x": ["\\udc00"] | /pictures/0/x
          "Words and       | "\\ud800 Words and   | /papers/0/sections/0/blocks/0
          """)
  void refusesHalfACharacter(String sound, String spoilt, String pointer) {
    Trouble trouble = trouble(SmallReview.text().replace(sound, spoilt));

    assertThat(trouble.code()).isEqualTo("CF-319");
    assertThat(trouble.happened()).startsWith("review.json at " + pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "version": 1,   | "version": 1     | line 4, column 4
          "Quays"         | "Quays           | line 42,
          "name": "Quays" | name: "Quays"    | line 42,
          "name": "Quays" | /* */ "name": "Quays" | line 42,
          "level": 1      | "level": 01      | line 243,
          "level": 1      | "level": NaN     | line 243,
          """)
  void saysWhereJsonIsMalformed(String sound, String spoilt, String where) {
    Trouble trouble = trouble(SmallReview.text().replace(sound, spoilt));

    assertThat(trouble.code()).isEqualTo("CF-301");
    assertThat(trouble.happened())
        .startsWith("review.json is not valid JSON: something is wrong at " + where);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ``                   | CF-301
          `{`                  | CF-301
          `{} {}`              | CF-304
          `[]`                 | CF-308
          `null`               | CF-308
          `7`                  | CF-308
          """,
      quoteCharacter = '`')
  void refusesWhatIsNoObject(String document, String code) {
    assertThat(trouble(document).code()).isEqualTo(code);
  }

  @Test
  void refusesWhatFollowsTheEnd() {
    assertThat(trouble(SmallReview.text() + "{}").code()).isEqualTo("CF-301");
  }

  @Test
  void saysWhichByteIsNotUtf8() throws IOException {
    byte[] latin =
        SmallReview.text().replace("Quays", "Qu\u00e4ys").getBytes(StandardCharsets.ISO_8859_1);

    Trouble trouble = troubleIn(SmallReview.in(folder, latin));

    assertThat(trouble.code()).isEqualTo("CF-302");
    assertThat(trouble.happened()).contains("line 42, column 18 (byte ");
  }

  @Test
  void refusesUtf16() throws IOException {
    byte[] wide = SmallReview.text().getBytes(StandardCharsets.UTF_16LE);

    assertThat(troubleIn(SmallReview.in(folder, wide)).code()).isEqualTo("CF-302");
  }

  private Trouble trouble(SmallReview review) {
    return trouble(new String(review.bytes(), StandardCharsets.UTF_8));
  }

  private Trouble trouble(String document) {
    try {
      return troubleIn(SmallReview.in(folder, document.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Trouble troubleIn(Path folder) {
    return assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> ReviewForm.read(folder))
        .actual();
  }

  /** A rule of a whole record is broken at the record, a rule of a member at the member. */
  private static String placeOf(String pointer) {
    return pointer.substring(0, pointer.indexOf('/', 1));
  }
}
