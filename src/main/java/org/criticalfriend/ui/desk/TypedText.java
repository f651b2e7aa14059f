package org.criticalfriend.ui.desk;

import java.time.Duration;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Background.Running;
import org.jspecify.annotations.Nullable;

/**
 * The text of one field while somebody types in it: kept each second, and one undo step when the
 * field is left or after ten seconds of rest.
 */
public final class TypedText {
  private static final Duration REST = Duration.ofSeconds(10);

  private final Desk desk;
  private final Background background;
  private final StringProperty text = new SimpleStringProperty("");
  private @Nullable Target target;
  private @Nullable Running resting;

  /**
   * What is typed into.
   *
   * @param id the thing
   * @param member the member's name
   * @param text what it holds until now
   * @param step the step that gives it another text; null where that text cannot be
   */
  public record Target(Id id, String member, String text, Function<String, @Nullable Step> step) {}

  /** A field that types into nothing yet. */
  public TypedText(Desk desk, Background background) {
    this.desk = desk;
    this.background = background;
    text.addListener((property, before, after) -> typed(after));
  }

  /** What stands in the field. */
  public StringProperty text() {
    return text;
  }

  /** Shows the text of something; what was typed into the thing before becomes its step first. */
  public void show(Target next) {
    boolean same = target != null && target.id().equals(next.id());
    if (same && resting != null) {
      return; // somebody is typing into it: their words win over an older echo
    }
    settle();
    target = null;
    text.set(next.text());
    target = next;
  }

  /** Makes what was typed a step, as when the field is left; nothing where nothing was. */
  public void settle() {
    if (resting != null) {
      resting.cancel();
      resting = null;
    }
    Target into = target;
    if (into == null || into.text().equals(text.get())) {
      return;
    }
    Step step = into.step().apply(text.get());
    if (step != null) {
      target = new Target(into.id(), into.member(), text.get(), into.step());
      desk.typed().drop(into.id(), into.member());
      desk.take(step);
    }
  }

  private void typed(String now) {
    if (target == null || target.text().equals(now)) {
      return;
    }
    desk.typed().keep(target.id(), target.member(), now);
    if (resting != null) {
      resting.cancel();
    }
    resting = background.later(REST, this::settle);
  }
}
