package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.RemarkKind;

/** Finds sentences of more than 45 words in prose; a semicolon ends none. */
final class LongSentences implements PaperCheck {
  private static final int MOST = 45;

  @Override
  public List<Remark> of(Reading reading) {
    List<Remark> remarks = new ArrayList<>();
    for (Line line : reading.lines()) {
      if (line.isProse() && line.role() != Line.Role.CELL) {
        Words.sentences(line.text()).forEach(one -> look(reading, line, one, remarks));
      }
    }
    return remarks;
  }

  private static void look(Reading reading, Line line, String sentence, List<Remark> remarks) {
    int words = Words.count(sentence);
    if (words > MOST) {
      String opening = Words.opening(sentence, 60);
      String text = "“" + opening + "” is a sentence of " + words + " words.";
      remarks.add(reading.remark(RemarkKind.LONG_SENTENCE, line, opening.replace("…", ""), text));
    }
  }
}
