package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.store.pages.Pages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFilesTest {
  /** Many more, as 600, by {@code -Dtest.jvm=-Dchanges=600}; a summary is printed. */
  private static final int CHANGES = Integer.getInteger("changes", 60);

  @TempDir Path folder;
  private List<String> content;
  private Set<String> operations;
  private byte[] sound;
  private ReviewOpening door;

  @BeforeEach
  void makeReview() throws IOException {
    Path file = folder.resolve("sound.review");
    SampleFile.make(file);
    content = SampleFile.content(file);
    operations = new HashSet<>(SampleFile.operations(file).values());
    sound = Files.readAllBytes(file);
    door = SampleFile.door(folder.resolve("data"));
  }

  @Test
  void noticesEveryChangedByteThatMattersAndSavesTheRest() throws IOException {
    Random random = new Random(600);
    Map<String, Integer> outcomes = new TreeMap<>();
    List<Integer> lost = new ArrayList<>();
    for (int change = 0; change < CHANGES; change++) {
      byte[] damaged = sound.clone();
      int at = random.nextInt(damaged.length);
      damaged[at] ^= (byte) (1 + random.nextInt(255));
      Path file = folder.resolve(change + ".review");
      String when = "change " + change + " of Random(600), byte " + at;

      String outcome = outcome(file, damaged, when);

      outcomes.merge(outcome, 1, Integer::sum);
      if (outcome.equals("opened")) {
        assertThat(SampleFile.content(file)).as(when).isEqualTo(content);
      } else {
        lost.add(lostBySaving(file, when, outcomes));
      }
      Files.delete(file);
    }
    lost.sort(null);
    System.out.printf(
        "%d changes to %d bytes, %d operations: %s; operations lost %s%n",
        CHANGES, sound.length, operations.size(), outcomes, lost);
    assertThat(lost).allMatch(count -> count <= 1);
  }

  @Test
  void savesNearlyAllWhereAPageIsWipedOrTwoAreSwapped() throws IOException {
    Random random = new Random(7);
    int pages = sound.length / Pages.SIZE;
    for (int i = 0; i < 12; i++) {
      byte[] wiped = sound.clone();
      int page = 1 + random.nextInt(pages - 1);
      Arrays.fill(wiped, page * Pages.SIZE, (page + 1) * Pages.SIZE, (byte) 0);
      assertNearlyAllSaved(wiped, "page " + page + " of Random(7) wiped", 80);

      byte[] swapped = sound.clone();
      int other = 1 + (page + random.nextInt(pages - 2)) % (pages - 1);
      System.arraycopy(sound, page * Pages.SIZE, swapped, other * Pages.SIZE, Pages.SIZE);
      System.arraycopy(sound, other * Pages.SIZE, swapped, page * Pages.SIZE, Pages.SIZE);
      if (!Arrays.equals(sound, swapped)) {
        assertNearlyAllSaved(
            swapped, "pages " + page + " and " + other + " of Random(7) swapped", 80);
      }
    }
  }

  @Test
  void refusesFilesCutShortAndNeverShowsThemAsEmpty() throws IOException {
    for (int length : new int[] {1, 99, 100, 511, 4095, 4096, 8192, 100_000, sound.length - 1}) {
      byte[] cut = Arrays.copyOf(sound, length);
      Path file = folder.resolve("cut " + length + ".review");
      assertThat(outcome(file, cut, "cut to " + length)).isNotEqualTo("opened");
    }
    byte[] grown = Arrays.copyOf(sound, sound.length + 10);
    assertThat(outcome(folder.resolve("grown.review"), grown, "grown")).isEqualTo("CF-229");
  }

  @Test
  void savesWhatThereIsOfAFileCutWhileItWasCopied() throws IOException {
    Path file = folder.resolve("half.review");
    Files.write(file, firstPages(sound.length / Pages.SIZE / 2));

    var damaged = (Opened.Damaged) door.open(file, "Jane");
    Salvaged salvaged = damaged.saveInto(folder.resolve("saved.review"), "Jane");

    assertThat(salvaged.isComplete()).isFalse();
    assertThat(salvaged.things().get("notes").saved()).isPositive();
  }

  @Test
  void callsNothingCompleteThatLostMoreThanWordsToSearchBy() throws IOException {
    int pages = sound.length / Pages.SIZE;
    for (int kept = pages - 1; kept > pages / 2; kept -= pages / 16) {
      Path file = folder.resolve("first " + kept + " of " + pages + " pages.review");
      Files.write(file, firstPages(kept));
      assertThat(lostBySaving(file, file.toString(), new TreeMap<>())).isNotNegative();
    }
  }

  @Test
  void savesNothingOverAFileThatIsThere() throws IOException {
    Path file = folder.resolve("damaged.review");
    Files.write(file, Arrays.copyOf(sound, sound.length - 1));
    Path there = Files.writeString(folder.resolve("there.review"), "mine");

    assertThatThrownBy(() -> Salvage.into(there, file, "Jane")).isInstanceOf(Trouble.class);
    assertThat(there).hasContent("mine");
  }

  @Test
  void makesNoReviewOfNothing() throws IOException {
    Path file = folder.resolve("zeros.review");
    Files.write(file, new byte[40_960]);

    assertThatThrownBy(() -> Salvage.into(folder.resolve("saved.review"), file, "Jane"))
        .isInstanceOfSatisfying(Trouble.class, e -> assertThat(e.code()).isEqualTo("CF-241"));
    assertThat(folder.resolve("saved.review")).doesNotExist();
  }

  private byte[] firstPages(int count) {
    return Arrays.copyOf(sound, count * Pages.SIZE);
  }

  private void assertNearlyAllSaved(byte[] bytes, String when, int atMost) throws IOException {
    Path file = folder.resolve("damaged.review");
    assertThat(outcome(file, bytes, when)).as(when).isNotEqualTo("opened");
    assertThat(lostBySaving(file, when, new TreeMap<>())).as(when).isLessThan(atMost);
    Files.delete(file);
  }

  /** How opening it ends: opened and found sound, or the code of what is said. */
  private String outcome(Path file, byte[] bytes, String when) throws IOException {
    Files.write(file, bytes);
    String outcome;
    try {
      outcome =
          switch (door.open(file, "Jane")) {
            case OpenReview open -> {
              try (open) {
                Optional<Opened.Damaged> damaged = open.verifyCopy();
                yield damaged.map(found -> found.trouble().code()).orElse("opened");
              }
            }
            case Opened.Damaged damaged -> damaged.trouble().code();
            case Opened.Held _, Opened.ReadOnly _, Opened.LeftLocally _ -> "not opened";
          };
    } catch (Trouble e) {
      outcome = e.code();
    }
    assertThat(Files.readAllBytes(file)).as(when).isEqualTo(bytes);
    return outcome;
  }

  /** How many operations are lost by saving; the words of what is shown may only grow fewer. */
  private int lostBySaving(Path file, String when, Map<String, Integer> outcomes)
      throws IOException {
    Path saved = folder.resolve("saved.review");
    Salvaged salvaged;
    try {
      salvaged = Salvage.into(saved, file, "Jane");
    } catch (Trouble e) {
      throw new AssertionError(when, e);
    }
    List<String> now = SampleFile.content(saved);
    boolean all = now.equals(content);
    boolean shown = now.getFirst().equals(content.getFirst());
    assertThat(all || !salvaged.isComplete()).as(when + ": says what is lost").isTrue();
    outcomes.merge(
        all ? "saved all" : shown ? "saved all shown" : "saved nearly all", 1, Integer::sum);
    Set<String> gone = new HashSet<>(operations);
    gone.removeAll(SampleFile.operations(saved).values());
    Files.delete(saved);
    return gone.size();
  }
}
