package org.criticalfriend.ui.findings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What is typed of the chosen finding; kept each second, one undo step when a field is left. */
public final class OpenFinding {
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);
  private final FindingsModel model;
  private final Map<Field, TypedText> typing = new EnumMap<>(Field.class);
  private final ReadOnlyObjectWrapper<@Nullable Finding> finding = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper shown = new ReadOnlyIntegerWrapper();

  /** What is typed of a finding. */
  public enum Field {
    HEADLINE("headline"),
    TEXT("text"),
    CODE("code");

    private final String member;

    Field(String member) {
      this.member = member;
    }

    private String of(Finding finding) {
      Object value = Objects.requireNonNull(FINDING.member(member)).of(finding);
      return value == null ? "" : (String) value;
    }
  }

  OpenFinding(FindingsModel model, Background background) {
    this.model = model;
    for (Field field : Field.values()) {
      typing.put(field, new TypedText(model.desk(), background));
    }
  }

  /** The finding as it is now; null where none is chosen. */
  public ReadOnlyObjectProperty<@Nullable Finding> finding() {
    return finding.getReadOnlyProperty();
  }

  /** Grows when what is known of the finding may read otherwise, its evidence included. */
  public ReadOnlyIntegerProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** What is typed into a field. */
  public TypedText typing(Field field) {
    return Objects.requireNonNull(typing.get(field));
  }

  /** Keeps what is typed. */
  public void settle() {
    typing.values().forEach(TypedText::settle);
  }

  /** Shows the finding that is chosen now, as it is now. */
  void show() {
    Finding chosen = model.finding();
    if (chosen == null) {
      settle();
    } else {
      typing.forEach((field, text) -> text.show(target(field, chosen)));
    }
    finding.set(model.finding());
    shown.set(shown.get() + 1);
  }

  private TypedText.Target target(Field field, Finding chosen) {
    Id id = chosen.id();
    return new TypedText.Target(
        id, field.member, field.of(chosen), text -> worded(id, field, text));
  }

  /** A finding must have a headline or prose; a headline is one line. */
  private @Nullable Step worded(Id id, Field field, String typed) {
    Finding now = model.points().get().finding(id);
    if (now == null) {
      return null;
    }
    String text = field == Field.TEXT ? typed : typed.replaceAll("\\s+", " ").strip();
    @Nullable String value = text.isBlank() && field != Field.TEXT ? null : text;
    try {
      Finding changed = FINDING.with(now, field.member, value);
      return Step.put(Words.say("findings.step-" + field.member), changed);
    } catch (InvalidValue noWords) {
      return null;
    }
  }
}
