package org.criticalfriend.pdf;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.pdf.SeenPage.SeenWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RandomPaperTest {
  private static final int PAPERS = 120;
  private static final Pattern MARKED = Pattern.compile("^mk(\\d+)x");
  private static final Pattern NOTE = Pattern.compile("^nt(\\d+)x$");
  private static final Pattern HEADING = Pattern.compile("^hd(\\d+)x$");

  private static final List<Rendering> RENDERINGS = renderings();

  private static List<Rendering> renderings() {
    PdfWriter writer = new PdfWriter();
    List<Rendering> renderings = new ArrayList<>();
    for (long seed = 0; seed < PAPERS; seed++) {
      renderings.add(writer.render(RandomPaper.tree(seed)));
    }
    return renderings;
  }

  /** The pages from that of the first heading on. */
  private static List<SeenPage> body(long seed) {
    Map<Anchor, Integer> headings = RENDERINGS.get((int) seed).pages().pages();
    int first = headings.values().stream().min(naturalOrder()).orElseThrow();
    return pages(seed).subList(first - 1, pages(seed).size());
  }

  private static List<SeenPage> pages(long seed) {
    return SeenPage.of(RENDERINGS.get((int) seed).bytes());
  }

  @Test
  void everyFootnoteBeginsOnThePageOfItsMark() {
    int notes = 0;
    for (long seed = 0; seed < PAPERS; seed++) {
      List<SeenPage> pages = body(seed);
      Map<String, Integer> marks = pages(pages, MARKED);
      Map<String, Integer> begins = pages(pages, NOTE);
      assertThat(begins).as("seed %d", seed).isEqualTo(marks);
      notes += marks.size();
    }
    assertThat(notes).isGreaterThan(1000);
  }

  @Test
  void noPageEndsWithAHeading() {
    int headings = 0;
    for (long seed = 0; seed < PAPERS; seed++) {
      List<SeenPage> pages = body(seed);
      for (int i = 0; i < pages.size(); i++) {
        String where = "seed " + seed + ", page " + (i + 1) + " of the body";
        assertThat(lastLine(pages.get(i))).as(where).noneMatch(RandomPaperTest::isHeading);
        headings += pages.get(i).found(HEADING).size();
      }
    }
    assertThat(headings).isGreaterThan(500);
  }

  @Test
  void nothingStandsOutsideTheTextOrOnOtherWords() {
    for (long seed = 0; seed < PAPERS; seed++) {
      List<SeenPage> pages = pages(seed);
      for (int i = 0; i < pages.size(); i++) {
        String where = "seed " + seed + ", page " + (i + 1);
        assertInTheText(pages.get(i), where);
        double notes = topOfNotes(pages.get(i));
        assertThat(body(pages.get(i))).as(where).allMatch(word -> word.foot() < notes);
      }
    }
  }

  /** Between the edges; the running title and the page number stand above and beneath. */
  private static void assertInTheText(SeenPage page, String where) {
    assertThat(page.words())
        .as(where)
        .allMatch(word -> word.left() > PageSize.BUILT_IN.left() - 1)
        .allMatch(word -> word.right() < PageSize.BUILT_IN.width() - PageSize.BUILT_IN.left() + 1);
    assertThat(page.words().stream().filter(word -> word.size() != 8.5))
        .as(where)
        .allMatch(word -> word.foot() < PageSize.BUILT_IN.height() - PageSize.BUILT_IN.bottom())
        .allMatch(word -> word.foot() - word.size() > PageSize.BUILT_IN.top() - 1);
  }

  @Test
  void everyPaperIsReadBackAsItIs(@TempDir Path folder) throws Exception {
    for (long seed = 0; seed < PAPERS; seed++) {
      PaperTree tree = RandomPaper.tree(seed);
      Rendering rendering = RENDERINGS.get((int) seed);
      Path file = Files.write(folder.resolve(seed + ".pdf"), rendering.bytes());
      ReadBack.check(tree, rendering.pages(), file);
    }
  }

  @Test
  void everyPaperIsValid() {
    for (long seed = 0; seed < PAPERS; seed++) {
      Vera.accepts(RENDERINGS.get((int) seed).bytes(), "seed " + seed);
    }
  }

  /** The first page on which each stands: marks in a table's header are repeated. */
  private static Map<String, Integer> pages(List<SeenPage> pages, Pattern pattern) {
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      for (String one : pages.get(i).found(pattern)) {
        found.putIfAbsent(one, i + 1);
      }
    }
    return found;
  }

  /** Everything but footnotes, sources, marks, the running title and the page number. */
  private static List<SeenWord> body(SeenPage page) {
    return page.words().stream().filter(word -> word.size() > 9.1).toList();
  }

  private static List<SeenWord> lastLine(SeenPage page) {
    double foot = body(page).stream().mapToDouble(SeenWord::foot).max().orElse(0);
    return body(page).stream().filter(word -> word.foot() > foot - 1).toList();
  }

  private static double topOfNotes(SeenPage page) {
    return page.words().stream()
        .filter(RandomPaperTest::isNote)
        .mapToDouble(word -> word.foot() - word.size())
        .min()
        .orElse(PageSize.BUILT_IN.height());
  }

  private static boolean isHeading(SeenWord word) {
    return HEADING.matcher(word.text()).find();
  }

  /** Sources are as small; they begin with their own word and are not looked at. */
  private static boolean isNote(SeenWord word) {
    return NOTE.matcher(word.text()).find();
  }
}
