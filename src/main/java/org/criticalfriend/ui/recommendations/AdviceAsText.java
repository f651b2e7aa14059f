package org.criticalfriend.ui.recommendations;

import java.util.List;
import java.util.StringJoiner;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.jspecify.annotations.Nullable;

/** The recommendations that are shown as plain text, as for an e-mail. */
final class AdviceAsText {
  private final Points points;

  private AdviceAsText(Points points) {
    this.points = points;
  }

  /** Their words, under the names they stand under. */
  static String of(List<TwinRow> rows, Points points) {
    AdviceAsText text = new AdviceAsText(points);
    StringJoiner all = new StringJoiner("\n\n", "", "\n");
    all.setEmptyValue("");
    for (TwinRow row : rows) {
      Recommendation one = points.recommendation(row.at(Side.RECOMMENDATIONS));
      if (row instanceof TwinRow.Head head && head.recommendations() > 0) {
        all.add(head.title().toUpperCase(java.util.Locale.UK));
      } else if (one != null) {
        all.add(text.of(one));
      }
    }
    return all.toString();
  }

  private String of(Recommendation one) {
    StringJoiner words = new StringJoiner("\n");
    words.add(head(one));
    if (isFilled(one.headline()) && !one.text().isBlank()) {
      words.add(plain(one.text()));
    }
    StringJoiner answered = new StringJoiner("; ");
    for (Id id : one.findings()) {
      Finding finding = points.finding(id);
      if (finding != null) {
        answered.add(points.headline(finding));
      }
    }
    if (answered.length() > 0) {
      words.add(Words.say("recommendations.text-answers", answered.toString()));
    }
    return words.toString();
  }

  private String head(Recommendation one) {
    StringJoiner signs = new StringJoiner(", ", " (", ")");
    if (Boolean.TRUE.equals(one.essential())) {
      signs.add(Words.say("recommendations.essential"));
    }
    signs.add(Signs.words(one.state()));
    String code = isFilled(one.code()) ? one.code() + " " : "";
    String words = isFilled(one.headline()) ? String.valueOf(one.headline()) : one.text();
    return code + plain(words) + signs;
  }

  private String plain(String prose) {
    return new ProseText(prose, points.review()).plain().strip();
  }

  private static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
