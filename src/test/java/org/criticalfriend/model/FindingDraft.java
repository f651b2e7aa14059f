package org.criticalfriend.model;

/** A finding in the making, for tests; agreed unless said otherwise. */
public final class FindingDraft {
  private final Draft<Finding> draft = Draft.of(Finding.class);

  FindingDraft(FindingKind kind, String text) {
    draft.with("kind", kind.id()).with("text", text).with("state", State.AGREED);
  }

  public FindingDraft id(String label) {
    draft.with("id", Id.create(label));
    return this;
  }

  public FindingDraft under(Theme theme) {
    draft.with("theme", theme.id());
    return this;
  }

  public FindingDraft code(String code) {
    draft.with("code", code);
    return this;
  }

  public FindingDraft headline(String headline) {
    draft.with("headline", headline);
    return this;
  }

  public FindingDraft rated(Scale scale, int value) {
    draft.with("rating", new Rating(scale.id(), scale.values().get(value).id(), Extras.NONE));
    return this;
  }

  public FindingDraft agreed() {
    return in(State.AGREED);
  }

  public FindingDraft withoutConsensus() {
    return in(State.NO_CONSENSUS);
  }

  public FindingDraft parked() {
    return in(State.PARKED);
  }

  public FindingDraft in(State state) {
    draft.with("state", state);
    return this;
  }

  public Finding build() {
    return draft.build();
  }
}
