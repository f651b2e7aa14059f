package org.criticalfriend.ui.notes;

import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.NoteKind;

/**
 * What the marks of a line can name in this review, what is near first.
 *
 * @param questions the key questions, in order
 */
public record Vocabulary(List<Choice> themes, List<Choice> people, List<Id> questions) {
  private static final List<Choice> WORDS =
      List.of(
          word(new Mark.Private()),
          word(new Mark.Kind(NoteKind.OBSERVATION, "/seen")),
          word(new Mark.Kind(NoteKind.READ, "/read")),
          word(new Mark.Kind(NoteKind.FACT, "/figure")),
          word(new Mark.Kind(NoteKind.QUOTE, "/quote")),
          word(new Mark.Kind(NoteKind.QUESTION, "/question")),
          word(new Mark.Kind(NoteKind.HEARD, "/heard")));

  /** Guarantees lists nobody changes, what is near first. */
  public Vocabulary {
    themes = nearFirst(themes);
    people = nearFirst(people);
    questions = List.copyOf(questions);
  }

  /** What can stand behind this sign; nothing behind any other. */
  List<Choice> behind(char sign) {
    return switch (sign) {
      case '#' -> themes;
      case '@' -> people;
      case '/' -> WORDS;
      default -> List.of();
    };
  }

  /** The word behind a stroke that says this kind. */
  static Mark.Kind kind(NoteKind kind) {
    return WORDS.stream()
        .map(Choice::mark)
        .filter(mark -> mark instanceof Mark.Kind found && found.kind() == kind)
        .map(Mark.Kind.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Choice word(Mark mark) {
    return Choice.of(mark, mark.typed().substring(1), "", false);
  }

  private static List<Choice> nearFirst(List<Choice> all) {
    return Stream.concat(
            all.stream().filter(Choice::near), all.stream().filter(choice -> !choice.near()))
        .toList();
  }
}
