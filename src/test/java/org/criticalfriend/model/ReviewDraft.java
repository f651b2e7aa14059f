package org.criticalfriend.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A review in the making, for tests: of an invented host on 9 and 10 April 2008. */
public final class ReviewDraft {
  private final Draft<ReviewDetails> details = Draft.of(ReviewDetails.class);
  private final Map<String, List<Object>> lists = new HashMap<>();
  private final Map<Id, byte[]> pictures = new HashMap<>();

  ReviewDraft() {
    Host host =
        new Host("Anytown Trust", "the Trust", List.of("1 High Street", "Anytown"), Extras.NONE);
    details
        .with("title", "A review")
        .with("programme", "The programme")
        .with("host", host)
        .with("starts", LocalDate.of(2008, 4, 9))
        .with("ends", LocalDate.of(2008, 4, 10))
        .with("language", "en-GB")
        .with("status", ReviewStatus.DRAFT);
  }

  public ReviewDraft host(Host host) {
    details.with("host", host);
    return this;
  }

  public ReviewDraft days(LocalDate starts, LocalDate ends) {
    details.with("starts", starts).with("ends", ends);
    return this;
  }

  public ReviewDraft sponsor(Person person) {
    details.with("sponsor", person.id());
    return this;
  }

  public ReviewDraft with(Theme... all) {
    return add("themes", (Object[]) all);
  }

  public ReviewDraft with(Scale... all) {
    return add("scales", (Object[]) all);
  }

  public ReviewDraft with(FindingKind... all) {
    return add("findingKinds", (Object[]) all);
  }

  public ReviewDraft with(Group... all) {
    return add("groups", (Object[]) all);
  }

  public ReviewDraft with(Person... all) {
    return add("people", (Object[]) all);
  }

  public ReviewDraft with(Session... all) {
    return add("sessions", (Object[]) all);
  }

  public ReviewDraft with(KeyQuestion... all) {
    return add("keyQuestions", (Object[]) all);
  }

  public ReviewDraft with(Note... all) {
    return add("notes", (Object[]) all);
  }

  public ReviewDraft with(Action... all) {
    return add("actions", (Object[]) all);
  }

  public ReviewDraft with(StandardText... all) {
    return add("texts", (Object[]) all);
  }

  public ReviewDraft with(FindingDraft... all) {
    for (FindingDraft one : all) {
      add("findings", one.build());
    }
    return this;
  }

  public ReviewDraft with(RecommendationDraft... all) {
    for (RecommendationDraft one : all) {
      add("recommendations", one.build());
    }
    return this;
  }

  public ReviewDraft with(PaperDraft paper) {
    return add("papers", paper.build());
  }

  public ReviewDraft with(Picture picture, byte[] file) {
    pictures.put(picture.id(), file);
    return add("pictures", picture);
  }

  public Bundle build() {
    Draft<Review> review = Draft.of(Review.class).with("review", details.build());
    lists.forEach(review::with);
    return new Bundle(review.build(), pictures);
  }

  private ReviewDraft add(String list, Object... all) {
    lists.computeIfAbsent(list, _ -> new ArrayList<>()).addAll(List.of(all));
    return this;
  }
}
