package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.returning.Change.Act;
import org.criticalfriend.returning.Change.Proposal;
import org.criticalfriend.returning.Home.Source;

/**
 * The records of a review as they read once some changes are taken. What changed meanwhile, and
 * what no record can say, is left, and told.
 *
 * @param records every record that reads otherwise
 * @param left the proposals that could not be put anywhere
 */
public record TakenChanges(List<Record> records, List<Proposal> left) {
  /** Guarantees lists nobody changes. */
  public TakenChanges {
    records = List.copyOf(records);
    left = List.copyOf(left);
  }

  /** Takes proposals, which were made from this paper, into a review as it stands now. */
  public static TakenChanges of(Review review, Paper paper, List<Proposal> proposals) {
    Taking taking = new Taking(review, paper);
    Map<Source, List<Proposal>> bySource = new LinkedHashMap<>();
    proposals.forEach(
        one -> bySource.computeIfAbsent(one.home().source(), _ -> new ArrayList<>()).add(one));
    bySource.forEach(taking::take);
    List<Record> records = new ArrayList<>(taking.records);
    if (!taking.paper.equals(paper)) {
      records.add(taking.paper);
    }
    return new TakenChanges(records, taking.left);
  }

  /** Goes from text to text. */
  private static final class Taking {
    private final Review review;
    private final Texts texts;
    private final List<Record> records = new ArrayList<>();
    private final List<Proposal> left = new ArrayList<>();
    private Paper paper;

    Taking(Review review, Paper paper) {
      this.review = review;
      this.paper = paper;
      this.texts = new Texts(review, paper);
    }

    void take(Source source, List<Proposal> proposals) {
      String before = texts.text(source);
      if (before == null) {
        left.addAll(proposals);
        return;
      }
      List<Proposal> within = new ArrayList<>(proposals);
      List<Proposal> beside = proposals.stream().filter(this::standsAlone).toList();
      within.removeAll(beside);
      EditedLines edited = new EditedLines(texts.lines(source));
      within.stream().filter(one -> !edited.take(one)).forEach(left::add);
      try {
        String after = edited.text(source, before);
        blocks(source, beside);
        if (!after.equals(before)) {
          put(source, after);
        }
      } catch (InvalidValue refused) {
        left.addAll(within);
      }
    }

    /** A new paragraph behind a heading, or one of the sort of the numbered one above it. */
    private boolean standsAlone(Proposal one) {
      char letter = one.home().source().letter();
      return one.act() == Act.INSERT && (letter == 's' || (letter == 'b' && one.like()));
    }

    private void put(Source source, String text) {
      Id id = source.id();
      switch (source.letter()) {
        case 'f' -> finding(id, text);
        case 'r' -> advice(id, text);
        case 't' ->
            review.texts().stream()
                .filter(one -> one.id().equals(id))
                .forEach(one -> add(Shape.of(StandardText.class).with(one, "text", text)));
        case 'q' ->
            review.keyQuestions().stream()
                .filter(one -> one.id().equals(id))
                .forEach(one -> add(Shape.of(KeyQuestion.class).with(one, "text", text)));
        case 's' -> section(id, text);
        default -> para(id, text);
      }
    }

    private void add(Record record) {
      records.add(record);
    }

    private void finding(Id id, String text) {
      Shape<Finding> shape = Shape.of(Finding.class);
      for (Finding one : review.findings()) {
        if (one.id().equals(id)) {
          add(shape.with(one, Texts.isHeadline(one) ? "headline" : "text", text));
        }
      }
    }

    private void advice(Id id, String text) {
      Shape<Recommendation> shape = Shape.of(Recommendation.class);
      for (Recommendation one : review.recommendations()) {
        if (one.id().equals(id)) {
          add(shape.with(one, Texts.isHeadline(one) ? "headline" : "text", text));
        }
      }
    }

    private void section(Id id, String heading) {
      sections(
          section ->
              section.id().equals(id)
                  ? Shape.of(Section.class).with(section, "heading", heading)
                  : section);
    }

    private void sections(java.util.function.UnaryOperator<Section> change) {
      List<Section> sections = paper.sections().stream().map(change).toList();
      paper = Shape.of(Paper.class).with(paper, "sections", sections);
    }

    /** A paragraph that says nothing any more goes. */
    private void para(Id id, String text) {
      sections(
          section -> {
            List<Block> blocks = new ArrayList<>();
            for (Block block : section.blocks()) {
              boolean here = block instanceof Para para && para.id().equals(id);
              if (!here) {
                blocks.add(block);
              } else if (!text.isBlank()) {
                blocks.add(Shape.of(Para.class).with((Para) block, "para", text));
              }
            }
            return Shape.of(Section.class).with(section, "blocks", blocks);
          });
    }

    private void blocks(Source source, List<Proposal> news) {
      List<Block> made = news.stream().<Block>map(EditedLines::para).toList();
      if (made.isEmpty()) {
        return;
      }
      sections(
          section -> {
            List<Block> blocks = new ArrayList<>();
            if (source.letter() == 's' && section.id().equals(source.id())) {
              blocks.addAll(made);
            }
            for (Block block : section.blocks()) {
              blocks.add(block);
              if (block instanceof Para para && para.id().equals(source.id())) {
                blocks.addAll(made);
              }
            }
            return Shape.of(Section.class).with(section, "blocks", blocks);
          });
    }
  }
}
