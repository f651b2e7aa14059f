package org.criticalfriend.model;

import java.util.ArrayList;
import java.util.List;

/** Small reviews for tests, put together in a line or two. */
public final class Drafts {
  /** The kind of a finding for which no other is named. */
  public static final FindingKind FINDING =
      Draft.of(FindingKind.class).with("name", "finding").build();

  private Drafts() {}

  public static ReviewDraft aReview() {
    return new ReviewDraft().with(FINDING);
  }

  public static PaperDraft aPaper() {
    return new PaperDraft();
  }

  public static SectionDraft aSection(String heading) {
    return new SectionDraft(heading);
  }

  public static FindingDraft aFinding(String text) {
    return new FindingDraft(FINDING, text);
  }

  public static FindingDraft aFinding(FindingKind kind, String text) {
    return new FindingDraft(kind, text);
  }

  public static RecommendationDraft aRecommendation(String text) {
    return new RecommendationDraft(text);
  }

  public static Theme aTheme(String name) {
    return Draft.of(Theme.class).with("name", name).build();
  }

  public static FindingKind aKind(String name, String plural) {
    return Draft.of(FindingKind.class).with("name", name).with("plural", plural).build();
  }

  public static Scale aScale(String... values) {
    List<ScaleValue> all = new ArrayList<>();
    for (String value : values) {
      all.add(Draft.of(ScaleValue.class).with("name", value).build());
    }
    return Draft.of(Scale.class).with("name", "scale").with("values", all).build();
  }

  public static Group aGroup(String name, Side side) {
    return Draft.of(Group.class).with("name", name).with("side", side).build();
  }

  public static Draft<Person> aPerson(String name, Group group) {
    return Draft.of(Person.class).with("name", name).with("group", group.id());
  }

  public static Draft<Session> aSession(String title) {
    return Draft.of(Session.class).with("title", title).with("kind", "focus group");
  }
}
