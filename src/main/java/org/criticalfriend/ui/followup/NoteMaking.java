package org.criticalfriend.ui.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.criticalfriend.followup.Excerpt;
import org.criticalfriend.followup.Judging;
import org.criticalfriend.form.OutlineFile;
import org.criticalfriend.form.OutlineForm;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Progress;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes the follow-up note of a review from its outline: where the outline has the recommendations,
 * the note has each with what was judged of it, the host's answer and its actions, in paragraphs
 * that people go on to word.
 */
final class NoteMaking {
  private static final String AS_OUTLINE_SAYS = "the peer review of {date:review}";
  private static final Shape<Section> SECTION = Shape.of(Section.class);
  private static final Shape<Paper> PAPER = Shape.of(Paper.class);

  private final Review review;
  private final Judging judging;

  NoteMaking(Review review) {
    this.review = review;
    this.judging = Judging.of(review);
  }

  /** The note, ready to be one of the review's papers. */
  Paper note(OutlineFile outline) {
    Paper fitted = OutlineForm.fit(outline, review).paper();
    List<Section> sections = new ArrayList<>();
    for (Section section : fitted.sections()) {
      if (section.blocks().stream().anyMatch(InsertRecommendations.class::isInstance)) {
        sections.add(SECTION.with(section, "blocks", List.of(para(lead()))));
        sections.addAll(progress());
      } else if (!isEmptyTable(section)) {
        sections.add(
            SECTION.with(section, "blocks", section.blocks().stream().map(this::dated).toList()));
      }
    }
    String title = Words.say("follow-up.note-title", FieldWords.of(review, "date:review"));
    Paper dated = PAPER.with(fitted, "date", null);
    return PAPER.with(
        PAPER.with(dated, "sections", sections),
        "title",
        judging.broughtFrom().isEmpty() ? fitted.title() : title);
  }

  /** In a review of its own, the date of this review is that of the follow-up. */
  private Block dated(Block block) {
    return block instanceof Para para && !judging.broughtFrom().isEmpty()
        ? Shape.of(Para.class).with(para, "para", para.para().replace(AS_OUTLINE_SAYS, earlier()))
        : block;
  }

  private boolean isEmptyTable(Section section) {
    return section.blocks().stream().anyMatch(InsertActions.class::isInstance)
        && review.actions().stream().allMatch(action -> Judging.isSettled(action.followUp()));
  }

  private String earlier() {
    return Words.say("follow-up.note-earlier", String.join("; ", judging.broughtFrom()));
  }

  private String lead() {
    return judging.broughtFrom().isEmpty()
        ? Words.say("follow-up.note-lead")
        : Words.say("follow-up.note-lead-brought", earlier());
  }

  /** A section for each theme, first what has none, last actions that answer nothing. */
  private List<Section> progress() {
    List<Section> sections = new ArrayList<>();
    for (Theme theme : review.themes()) {
      add(sections, theme.name(), about(one -> theme.id().equals(one.theme()), false));
    }
    String without = sections.isEmpty() ? "" : Words.say("follow-up.note-no-theme");
    add(sections, without, about(one -> one.theme() == null, false));
    add(sections, Words.say("follow-up.note-no-consensus"), about(one -> true, true));
    List<Block> rest =
        judging.actions().stream()
            .filter(action -> judged(action.recommendations()).isEmpty())
            .map(action -> (Block) para(action(action)))
            .toList();
    add(sections, Words.say("follow-up.note-other-actions"), rest);
    List<Block> fresh =
        review.recommendations().stream()
            .filter(one -> !judging.broughtFrom().isEmpty() && one.broughtFrom() == null)
            .filter(one -> judging.recommendations().stream().noneMatch(old -> names(old, one)))
            .filter(one -> judging.actions().stream().noneMatch(old -> names(old.followUp(), one)))
            .map(one -> (Block) para(strong(one) + " " + Excerpt.of(one.text())))
            .toList();
    add(sections, Words.say("follow-up.note-new"), fresh);
    return sections;
  }

  private static void add(List<Section> sections, String heading, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(new Section(Id.create(), heading, 2, false, null, blocks, Extras.NONE));
    }
  }

  /** A point without consensus is labelled so wherever it appears: it stands apart. */
  private List<Block> about(Predicate<Recommendation> which, boolean withoutConsensus) {
    List<Block> blocks = new ArrayList<>();
    for (Recommendation one : judging.recommendations()) {
      if (which.test(one) && (one.state() == State.NO_CONSENSUS) == withoutConsensus) {
        blocks.add(para(recommendation(one)));
      }
    }
    return blocks;
  }

  /** What was asked, what became of it, what the host answered; its actions as lettered points. */
  private String recommendation(Recommendation one) {
    List<String> parts = new ArrayList<>();
    parts.add((strong(one) + " " + judgement(one.followUp())).strip());
    Response response = one.response();
    if (response != null) {
      String said = Words.say("follow-up.note-response", response.answer().word());
      parts.add((said + " " + Excerpt.of(response.text())).strip());
    }
    String actions = lettered(one);
    if (!actions.isEmpty()) {
      parts.add(actions);
    }
    return String.join("\n\n", parts);
  }

  private String judgement(@Nullable FollowUp judged) {
    if (judged == null) {
      return Words.say("follow-up.note-not-judged");
    }
    String text = Excerpt.of(judged.text());
    String said = (outcome(judged.outcome()) + " " + text).strip();
    Recommendation anew = anew(judged);
    return anew == null
        ? said
        : said
            + "\n\n"
            + Words.say("follow-up.note-anew", code(anew))
            + " "
            + Excerpt.of(anew.text());
  }

  private static String outcome(Outcome outcome) {
    return switch (outcome) {
      case CLOSED -> Words.say("follow-up.note-closed");
      case CARRIED_ON -> Words.say("follow-up.note-carried-on");
      case JUDGED_ANEW -> Words.say("follow-up.note-judged-anew");
    };
  }

  private String lettered(Recommendation one) {
    List<Action> all =
        judging.actions().stream()
            .filter(action -> judged(action.recommendations()).stream().findFirst().isPresent())
            .filter(action -> one.id().equals(judged(action.recommendations()).getFirst()))
            .toList();
    List<String> points = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String text = action(all.get(i)).replace("\n\n", " ");
      points.add((char) ('a' + Math.min(i, 'z' - 'a')) + ". " + text);
    }
    return String.join("\n", points);
  }

  private String action(Action action) {
    String leads =
        action.leads().isEmpty()
            ? Words.say("follow-up.note-no-lead")
            : String.join("/", action.leads());
    String text = Excerpt.title(null, action.text());
    String said = Words.say("follow-up.note-action", text, leads, action.status().word());
    String latest = latest(action);
    FollowUp judged = action.followUp();
    String became = judged == null ? "" : judgement(judged);
    return List.of(said, latest, became).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String latest(Action action) {
    List<Progress> progress = action.progress() == null ? List.of() : action.progress();
    return progress.isEmpty() ? "" : progress.getLast().text();
  }

  private List<Id> judged(List<Id> recommendations) {
    List<Id> all = judging.recommendations().stream().map(Recommendation::id).toList();
    return recommendations.stream().filter(all::contains).toList();
  }

  private @Nullable Recommendation anew(FollowUp judged) {
    return review.recommendations().stream()
        .filter(one -> one.id().equals(judged.anew()))
        .findFirst()
        .orElse(null);
  }

  private static boolean names(Recommendation old, Recommendation one) {
    return names(old.followUp(), one);
  }

  private static boolean names(@Nullable FollowUp judged, Recommendation one) {
    return judged != null && one.id().equals(judged.anew());
  }

  private static String strong(Recommendation one) {
    String title = Excerpt.title(one.headline(), one.text()).replaceAll("[.*_\\[\\]]+$", "");
    return "**" + title.replace("*", "") + code(one) + ".**";
  }

  private static String code(Recommendation one) {
    return one.code() == null ? "" : " (" + one.code() + ")";
  }

  private static Para para(String prose) {
    return new Para(prose, Id.create(), null, Extras.NONE);
  }
}
