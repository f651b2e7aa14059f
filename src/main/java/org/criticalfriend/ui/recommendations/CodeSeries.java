package org.criticalfriend.ui.recommendations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Recommendation;
import org.jspecify.annotations.Nullable;

/** The series of codes that a review's recommendations bear, such as R1, R2, R3. */
final class CodeSeries {
  private static final Pattern CODE = Pattern.compile("(.*?)(\\d{1,6})");

  private CodeSeries() {}

  /** The next code of the series that most bear; null where they bear none. */
  static @Nullable String next(List<Recommendation> all) {
    Map<String, Integer> borne = new HashMap<>();
    Map<String, Integer> last = new HashMap<>();
    String most = null;
    for (Recommendation one : all) {
      Matcher code = CODE.matcher(one.code() == null ? "" : one.code());
      if (code.matches()) {
        String series = code.group(1);
        borne.merge(series, 1, Integer::sum);
        last.merge(series, Integer.parseInt(code.group(2)), Math::max);
        boolean more = most == null || count(borne, series) > count(borne, most);
        most = more ? series : most;
      }
    }
    return most == null ? null : most + (count(last, most) + 1);
  }

  private static int count(Map<String, Integer> counts, String series) {
    return counts.getOrDefault(series, 0);
  }
}
