package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeaveTest {
  private static final String ROW = "row";

  private final Copy ann = Copy.of("Ann");

  private String merged(String base, String here, String there) {
    ann.begin().write(ROW, "text", base);
    Copy bob = ann.handTo("Bob");
    ann.begin().write(ROW, "text", here);
    bob.begin().write(ROW, "text", there);
    bob.take(ann);
    ann.take(bob);
    assertThat(bob.value(ROW, "text")).isEqualTo(ann.value(ROW, "text"));
    return ann.value(ROW, "text");
  }

  @Test
  void keepsBothChangesAtDifferentPlaces() {
    assertThat(
            merged("The team met staff.", "The whole team met staff.", "The team met young staff."))
        .isEqualTo("The whole team met young staff.");
  }

  @Test
  void keepsBothWordingsOfOnePlaceEachInOnePiece() {
    assertThat(merged("We heard much.", "We were told many things.", "We heard of long waits."))
        .isEqualTo("We were told many things. of long waits.");
  }

  @Test
  void dropsWhatOneDeletedAndTheOtherLeftAlone() {
    assertThat(merged("one two three four", "one four", "one two three four five"))
        .isEqualTo("one four five");
  }

  @Test
  void keepsWordsThatOneWroteInWhatTheOtherDeleted() {
    assertThat(merged("one two three", "", "one two new three")).isEqualTo("new ");
  }

  @Test
  void keepsWordsAgainstAValueTakenAway() {
    assertThat(merged("one two", null, "one two three")).isEqualTo(" three");
    assertThat(merged("one two", null, "one")).isNull();
  }

  @Test
  void writesWhatBothWroteOnce() {
    assertThat(merged("Phillip came.", "Philip came.", "Philip came.")).isEqualTo("Philip came.");
    assertThat(merged("Phillip came late.", "Philip came very late.", "Philip came late."))
        .isEqualTo("Philip came very late.");
  }

  @Test
  void keepsTheSameWordAtTwoPlaces() {
    assertThat(merged("one two", "one two new", "one new two")).isEqualTo("one new two new");
  }

  @Test
  void keepsWhatBothWroteIfOnlyOneDeletesItAgain() {
    ann.begin().write(ROW, "text", "came");
    Copy bob = ann.handTo("Bob");
    ann.begin().write(ROW, "text", "Philip came");
    bob.begin().write(ROW, "text", "Philip came");
    ann.begin().write(ROW, "text", "came");
    ann.take(bob);
    assertThat(ann.value(ROW, "text")).isEqualTo("Philip came");
  }

  @Test
  void neverGluesWordsTogether() {
    assertThat(merged("one two three", "onetwo three", "one twothree").split(" "))
        .containsExactlyInAnyOrder("onetwo", "twothree");
  }

  @Test
  void keepsTheLineBreakWhereSpaceMeetsSpace() {
    assertThat(merged("one\n\ntwo three", "one\n\nthree", "one\n\ntwo new three"))
        .isEqualTo("one\n\nnew three");
  }

  @Test
  void keepsParagraphsThatBothAppended() {
    assertThat(merged("One.", "One.\n\nFrom Ann.", "One.\n\nFrom Bob."))
        .isEqualTo("One.\n\nFrom Bob.\n\nFrom Ann.");
  }

  @Test
  void returnsOddWhiteSpaceByteForByte() {
    String odd = " \t\r\n two  spaces\u00a0here \n\n\n    code\n";
    assertThat(merged("one", odd, odd)).isEqualTo(odd);
    assertThat(merged(odd, odd + "end", odd)).isEqualTo(odd + "end");
  }

  @Test
  void keepsWhatAStepWritesAfterItWasTakenBack() {
    ann.begin().write(ROW, "text", "one");
    Operation undone = ann.begin().write(ROW, "text", "one two");
    ann.undo();
    ann.goOn(undone).write(ROW, "text", "one three");
    List<Operation> all = List.copyOf(ann.operations.values());
    assertThat(Weave.text(withSomethingApart(all), null)).isEqualTo("one three");
  }

  @Test
  void isAtEveryOperationItsValueToTheByte() {
    for (long seed = 0; seed < 400; seed++) {
      List<Operation> all = fewWordsInThreeCopies(new Random(seed));
      Ancestry ancestry = new Ancestry(all);
      for (int i = 0; i < all.size(); i++) {
        List<Operation> seen =
            new ArrayList<>(ancestry.seenBy(i).stream().mapToObj(all::get).toList());
        seen.add(all.get(i));
        String value = all.get(i).value();
        String woven = Weave.text(withSomethingApart(seen), null);
        assertThat(woven).as("seed %s", seed).isEqualTo(value == null ? "" : value);
      }
    }
  }

  @Test
  void isTheSameWovenFromTheBeginningOrFromTheLastMeeting() {
    for (long seed = 0; seed < 400; seed++) {
      List<Operation> all = fewWordsInThreeCopies(new Random(seed));
      assertThat(Weave.text(all, null))
          .as("seed %s", seed)
          .isEqualTo(Weave.text(withSomethingApart(all), null));
      Stamp step = all.get(all.size() / 2).header().step();
      assertThat(Weave.text(all, step))
          .as("seed %s", seed)
          .isEqualTo(Weave.text(withSomethingApart(all), step));
    }
  }

  /** An absent value that nobody has seen, so that the copies never meet. */
  private List<Operation> withSomethingApart(List<Operation> operations) {
    List<Operation> all = new ArrayList<>(operations);
    Clock past = new Clock("0123456789abcdef", () -> 1);
    all.addFirst(new Pen("", past).write(new Change(ROW, "text", null), Heads.NONE, Step.NEW));
    return all;
  }

  private List<Operation> fewWordsInThreeCopies(Random random) {
    List<Copy> copies = new ArrayList<>();
    for (String author : List.of("Ann", "Bob", "Cleo")) {
      copies.add(new Copy(author, random, random.nextLong(1_000_000)));
    }
    copies.getFirst().begin().write(ROW, "text", "a b c d");
    for (int i = 0; i < 30; i++) {
      Copy copy = copies.get(random.nextInt(3));
      int choice = random.nextInt(10);
      if (choice < 3) {
        copy.take(copies.get(random.nextInt(3)));
      } else if (choice < 5 && copy.stack.toUndo() != null) {
        copy.undo();
      } else if (choice < 6 && copy.stack.toRedo() != null) {
        copy.redo();
      } else {
        copy.begin().write(ROW, "text", fewWords(random, copy.value(ROW, "text")));
      }
    }
    copies.getFirst().take(copies.get(1));
    copies.getFirst().take(copies.get(2));
    return List.copyOf(copies.getFirst().operations.values());
  }

  private String fewWords(Random random, String text) {
    StringBuilder changed = new StringBuilder(text == null ? "" : text);
    for (int i = random.nextInt(1, 5); i > 0; i--) {
      int at = random.nextInt(changed.length() + 1);
      changed.insert(at, "a b  c\n".charAt(random.nextInt(7)));
      int cut = random.nextInt(changed.length() + 1);
      changed.delete(cut, Math.min(changed.length(), cut + random.nextInt(3)));
    }
    return changed.toString();
  }
}
