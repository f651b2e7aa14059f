package org.criticalfriend.model;

/** A recommendation in the making, for tests; agreed unless said otherwise. */
public final class RecommendationDraft {
  private final Draft<Recommendation> draft = Draft.of(Recommendation.class);

  RecommendationDraft(String text) {
    draft.with("text", text).with("state", State.AGREED);
  }

  public RecommendationDraft id(String label) {
    draft.with("id", Id.create(label));
    return this;
  }

  public RecommendationDraft under(Theme theme) {
    draft.with("theme", theme.id());
    return this;
  }

  public RecommendationDraft category(String category) {
    draft.with("category", category);
    return this;
  }

  public RecommendationDraft code(String code) {
    draft.with("code", code);
    return this;
  }

  public RecommendationDraft essential() {
    draft.with("essential", true);
    return this;
  }

  public RecommendationDraft answered(Answer answer, String text) {
    draft.with("response", new Response(answer, text, null, Extras.NONE));
    return this;
  }

  public RecommendationDraft withoutConsensus() {
    return in(State.NO_CONSENSUS);
  }

  public RecommendationDraft parked() {
    return in(State.PARKED);
  }

  public RecommendationDraft in(State state) {
    draft.with("state", state);
    return this;
  }

  public Recommendation build() {
    return draft.build();
  }
}
