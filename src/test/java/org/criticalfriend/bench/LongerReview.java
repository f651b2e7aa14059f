package org.criticalfriend.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.StandardText;

/**
 * A review whose paper is as long as asked: sections, paragraphs, findings, recommendations,
 * people, sessions, actions and standard texts come again and again with ids, footnote labels and
 * caption ids of their own. What a section inserts comes once, as the lists inserted have grown.
 */
final class LongerReview {
  private final Bundle once;
  private final String paper;
  private final Map<String, Id> texts = new HashMap<>();

  LongerReview(Bundle once, String paper) {
    this.once = once;
    this.paper = paper;
  }

  /** The review with so many times the paper's text. */
  Bundle times(int times) {
    Review review = once.review();
    Review longer =
        new Review(
            review.review(),
            review.keyQuestions(),
            review.themes(),
            review.scales(),
            review.findingKinds(),
            review.groups(),
            repeated(review.people(), times, LongerReview::again),
            repeated(review.sessions(), times, LongerReview::again),
            review.documents(),
            review.notes(),
            repeated(review.findings(), times, LongerReview::again),
            repeated(review.recommendations(), times, LongerReview::again),
            repeated(review.actions(), times, LongerReview::again),
            review.pictures(),
            repeated(review.texts(), times, this::again),
            review.papers().stream().map(one -> isMeant(one) ? again(one, times) : one).toList(),
            review.extras());
    return new Bundle(longer, once.pictures());
  }

  private boolean isMeant(Paper candidate) {
    return candidate.id().text().equals(paper);
  }

  /** The things as they are, then each turn's copies. */
  private static <T> List<T> repeated(List<T> things, int times, BiFunction<T, Integer, T> again) {
    Stream<T> copies =
        IntStream.range(1, times)
            .boxed()
            .flatMap(turn -> things.stream().map(thing -> again.apply(thing, turn)));
    return Stream.concat(things.stream(), copies).toList();
  }

  /** Labels of footnotes and of captions are unique in a review. */
  private static String again(String prose, int turn) {
    return prose
        .replaceAll("\\[\\^([^]]+)]", "[^$1-" + turn + "]")
        .replaceAll("\\{#([^}]+)}", "{#$1-" + turn + "}");
  }

  private Paper again(Paper one, int times) {
    List<Section> body = new ArrayList<>();
    List<Section> appendices = new ArrayList<>();
    for (Section section : one.sections()) {
      (Boolean.TRUE.equals(section.appendix()) ? appendices : body).add(section);
    }
    List<Section> all = new ArrayList<>(repeated(body, times, this::again));
    all.addAll(repeated(appendices, times, this::again));
    return new Paper(
        one.id(),
        one.kind(),
        one.title(),
        one.subtitle(),
        one.date(),
        one.cover(),
        one.contents(),
        one.numbering(),
        all,
        one.extras());
  }

  private Section again(Section one, int turn) {
    List<Block> blocks = one.blocks().stream().flatMap(block -> again(block, turn)).toList();
    return new Section(
        Id.create(),
        one.heading(),
        one.level(),
        one.numbered(),
        one.appendix(),
        blocks,
        one.extras());
  }

  private Stream<Block> again(Block one, int turn) {
    return switch (one) {
      case Para para ->
          Stream.of(
              new Para(again(para.para(), turn), Id.create(), para.numbered(), para.extras()));
      case InsertText text -> Stream.of(new InsertText(text(text.text(), turn), text.extras()));
      case Block _ -> Stream.of();
    };
  }

  private Id text(Id once, int turn) {
    return texts.computeIfAbsent(once.value() + turn, _ -> Id.create());
  }

  private StandardText again(StandardText one, int turn) {
    return new StandardText(
        text(one.id(), turn), one.title(), again(one.text(), turn), one.extras());
  }

  private static Person again(Person one, int turn) {
    return new Person(
        Id.create(),
        one.name() + " " + turn,
        one.honours(),
        one.post(),
        one.organisation(),
        one.group(),
        one.category(),
        one.lead(),
        one.extras());
  }

  private static Session again(Session one, int turn) {
    return new Session(
        Id.create(),
        one.title() + " " + turn,
        one.kind(),
        one.date(),
        one.start(),
        one.end(),
        one.venue(),
        one.theme(),
        one.service(),
        one.peers(),
        one.met(),
        one.metCount(),
        one.notMet(),
        one.extras());
  }

  private static Finding again(Finding one, int turn) {
    return new Finding(
        Id.create(),
        one.theme(),
        one.kind(),
        one.code(),
        one.headline(),
        again(one.text(), turn),
        one.keyQuestions(),
        one.evidence(),
        one.state(),
        one.rating(),
        one.extras());
  }

  private static Recommendation again(Recommendation one, int turn) {
    return new Recommendation(
        Id.create(),
        one.code(),
        one.theme(),
        one.category(),
        one.headline(),
        again(one.text(), turn),
        one.findings(),
        one.essential(),
        one.state(),
        one.response(),
        one.extras());
  }

  private static Action again(Action one, int turn) {
    return new Action(
        Id.create(),
        again(one.text(), turn),
        one.recommendations(),
        one.leads(),
        one.due(),
        one.status(),
        one.progress(),
        one.extras());
  }
}
