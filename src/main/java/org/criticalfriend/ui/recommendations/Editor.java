package org.criticalfriend.ui.recommendations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** The recommendation that is open, and what is typed into it. */
public final class Editor {
  private static final Shape<Recommendation> SHAPE = Shape.of(Recommendation.class);

  private final Desk desk;
  private final RecommendationActs acts;
  private final Map<Field, TypedText> typing = new EnumMap<>(Field.class);
  private final ReadOnlyObjectWrapper<@Nullable Recommendation> open =
      new ReadOnlyObjectWrapper<>();

  /** What is typed. */
  public enum Field {
    HEADLINE("headline"),
    TEXT("text"),
    CATEGORY("category"),
    CODE("code");

    private final String member;

    Field(String member) {
      this.member = member;
    }

    private String of(Recommendation one) {
      Object value = Objects.requireNonNull(SHAPE.member(member)).of(one);
      return value == null ? "" : (String) value;
    }
  }

  Editor(Desk desk, RecommendationActs acts, Background background) {
    this.desk = desk;
    this.acts = acts;
    for (Field field : Field.values()) {
      typing.put(field, new TypedText(desk, background));
    }
    desk.review().addListener((property, before, after) -> reviewed());
  }

  /** What is open; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Recommendation> open() {
    return open.getReadOnlyProperty();
  }

  /** Opens a recommendation; what was typed into another is kept first. */
  public void open(Id id) {
    show(acts.find(id));
  }

  /** Closes it. */
  public void close() {
    settle();
    open.set(null);
  }

  /** What is typed into a field. */
  public TypedText typing(Field field) {
    return Objects.requireNonNull(typing.get(field));
  }

  /** Makes steps of what is typed. */
  public void settle() {
    typing.values().forEach(TypedText::settle);
  }

  /** The categories in use, in order of first appearance. */
  public List<String> categories() {
    return desk.review().get().recommendations().stream()
        .map(Recommendation::category)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .distinct()
        .toList();
  }

  /** The themes it may stand under. */
  public List<Theme> themes() {
    return desk.review().get().themes();
  }

  /** Puts it under a theme; null for none. */
  public void theme(@Nullable Id theme) {
    Recommendation one = open.get();
    if (one != null) {
      acts.theme(one.id(), theme);
    }
  }

  /** Makes it essential, or no longer. */
  public void turnEssential() {
    Recommendation one = open.get();
    if (one != null) {
      acts.turnEssential(one.id());
    }
  }

  /** Gives it another state. */
  void state(Id id, State state) {
    acts.state(id, state);
  }

  /** Says that it does not answer a finding. */
  public void unlink(Id finding) {
    Recommendation one = open.get();
    if (one != null) {
      acts.link(one.id(), finding, false);
    }
  }

  private void show(@Nullable Recommendation one) {
    Recommendation before = open.get();
    if (before != null && (one == null || !before.id().equals(one.id()))) {
      settle();
    }
    if (one == null) {
      open.set(null);
      return;
    }
    for (Field field : Field.values()) {
      typing(field)
          .show(
              new TypedText.Target(
                  one.id(), field.member, field.of(one), text -> step(one.id(), field, text)));
    }
    open.set(one);
  }

  private void reviewed() {
    Recommendation before = open.get();
    if (before != null) {
      Recommendation now = acts.find(before.id());
      if (now == null || !now.equals(before)) {
        show(now);
      }
    }
  }

  /** A recommendation keeps a headline or prose; its last words cannot be taken away. */
  private @Nullable Step step(Id id, Field field, String text) {
    Recommendation one = acts.find(id);
    String value = text.strip();
    if (one == null || (value.isEmpty() && isLast(one, field))) {
      return null;
    }
    boolean absent = value.isEmpty() && field != Field.TEXT;
    Recommendation after = SHAPE.with(one, field.member, absent ? null : value);
    return Step.put(Words.say("recommendations.step-" + field.member), after);
  }

  private static boolean isLast(Recommendation one, Field field) {
    return switch (field) {
      case HEADLINE -> one.text().isBlank();
      case TEXT -> one.headline() == null || one.headline().isBlank();
      case CATEGORY, CODE -> false;
    };
  }
}
