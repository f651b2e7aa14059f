package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.editing.Draft;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Lists;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.editing.Tables;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** What the tool bar and its keys do to the text the caret is in. */
public final class TextActs {
  private static final Pattern LABEL = Pattern.compile("\\[\\^(\\d{1,6})]");
  private static final int ROWS = 3;
  private static final int COLUMNS = 3;

  private final DraftingModel model;

  /** The acts on this model's text. */
  public TextActs(DraftingModel model) {
    this.model = model;
  }

  /** Bold, or no longer. */
  public void bold() {
    act("drafting.bold", Draft::bold);
  }

  /** Italic, or no longer. */
  public void italic() {
    act("drafting.italic", Draft::italic);
  }

  /** A list with such marks, or no longer. */
  public void list(Marks marks) {
    act("drafting.step-list", draft -> Lists.marked(draft, marks));
  }

  /** Deeper in the list. */
  public void deeper() {
    act("drafting.deeper", Lists::deeper);
  }

  /** Less deep in the list. */
  public void shallower() {
    act("drafting.shallower", Lists::shallower);
  }

  /** A block quote, or no longer. */
  public void quote() {
    act("drafting.quote", Lists::quoted);
  }

  /** A heading within the text; words where the level is 0. */
  public void heading(int level) {
    act(
        "drafting.step-style",
        draft -> draft.leaf(level == 0 ? Line.WORDS : new Leaf.Heading(level)));
  }

  /** A link to this address from what is selected; none where it is empty. */
  public void link(String target) {
    String address = target.strip();
    boolean bare = address.matches("[\\w.-]+\\.[a-z]{2,}(/\\S*)?");
    act(
        "drafting.link",
        draft -> draft.link(address.isEmpty() ? null : bare ? "https://" + address : address));
  }

  /** A new line within the paragraph. */
  public void breakLine() {
    insert("drafting.step-line", new Stroke.Break(Look.PLAIN));
  }

  /** A field, shown as its value. */
  public void field(String name) {
    insert("drafting.field", new Stroke.Field(name, Look.PLAIN));
  }

  /** A cross-reference to a thing of the paper. */
  public void reference(Id target) {
    insert("drafting.reference", new Stroke.CrossReference(target.text(), Look.PLAIN));
  }

  /** A footnote's mark at the caret; the caret goes to where its text is typed. */
  public void footnote() {
    String label = nextLabel();
    act("drafting.footnote", draft -> draft.footnote(label));
  }

  /** A table of three rows and columns behind the line. */
  public void table() {
    act("drafting.table", draft -> draft.insert(Tables.empty(ROWS, COLUMNS)));
  }

  /** A picture behind the line; it becomes one of the review's pictures. */
  public void picture(Act.PutPicture picture) {
    model.settle();
    model.desk().take(new Step(Words.say("drafting.step-add-picture"), List.of(picture)));
    act("drafting.picture", draft -> draft.insert(new Leaf.Picture(picture.picture().id().text())));
  }

  /** What can be referred to: everything of the paper that has a number. */
  public List<Target> targets() {
    Paper paper = model.paper().get();
    List<Target> targets = new ArrayList<>();
    if (paper != null) {
      Review review = model.review();
      paper
          .sections()
          .forEach(
              section ->
                  Pieces.of(review, paper, section, List.of())
                      .forEach(piece -> target(targets, piece)));
    }
    return targets;
  }

  /**
   * Something a cross-reference can lead to.
   *
   * @param id the thing
   * @param number what it prints
   * @param words how it begins
   */
  public record Target(Id id, String number, String words) {
    @Override
    public String toString() {
      return number + " " + words;
    }
  }

  private void target(List<Target> targets, Piece piece) {
    Id id = piece.key().id();
    boolean words = piece.key().sort() != Piece.Sort.TITLE;
    String number =
        id == null ? "" : model.reckoning().numbers().get().of(piece.key().sort().letter(), id);
    if (id != null && words && !number.isEmpty()) {
      String begins = piece.lines().getFirst().letters();
      String brief = begins.length() > 60 ? begins.substring(0, 60) + "…" : begins;
      targets.add(new Target(id, number.replaceFirst("\\.$", ""), brief));
    }
  }

  private void insert(String key, Stroke.Sign sign) {
    act(key, draft -> draft.insert(sign));
  }

  private void act(String key, UnaryOperator<Draft> act) {
    Caret caret = model.caret().get();
    if (caret != null && caret.piece().sort() != Piece.Sort.TITLE) {
      model.act(Words.say(key), act);
    }
  }

  /** Labels are numbers, one higher than any in the review. */
  private String nextLabel() {
    Review review = model.review();
    Stream<String> texts =
        Stream.of(
                review.papers().stream().flatMap(Sections::paras).map(Para::para),
                review.findings().stream().map(Finding::text),
                review.recommendations().stream().map(Recommendation::text),
                review.texts().stream().map(StandardText::text))
            .flatMap(all -> all);
    int highest = texts.mapToInt(TextActs::highest).max().orElse(0);
    @Nullable Caret caret = model.caret().get();
    int here = caret == null ? 0 : highest(caret.draft().lines());
    return String.valueOf(Math.max(highest, here) + 1);
  }

  private static int highest(String markdown) {
    Matcher labels = LABEL.matcher(markdown);
    int highest = 0;
    while (labels.find()) {
      highest = Math.max(highest, Integer.parseInt(labels.group(1)));
    }
    return highest;
  }

  private static int highest(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.strokes().stream())
        .filter(Stroke.FootnoteMark.class::isInstance)
        .map(mark -> "[^" + ((Stroke.FootnoteMark) mark).label() + "]")
        .mapToInt(TextActs::highest)
        .max()
        .orElse(0);
  }
}
