package org.criticalfriend.ui.style;

import java.util.Objects;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** What can be set by hand. */
public enum Choice {
  TEMPLATE("template", "style.step-no-template"),
  LOGO("logo", "style.step-no-logo"),
  HEADING_COLOUR("headingColour", "style.step-colour"),
  SECOND_COLOUR("secondColour", "style.step-colour"),
  HEADING_FONT("headingFont", "style.step-font"),
  BODY_FONT("bodyFont", "style.step-font"),
  MARGIN_TOP("marginTop", "style.step-margin"),
  MARGIN_BOTTOM("marginBottom", "style.step-margin"),
  MARGIN_SIDES("marginSides", "style.step-margin"),
  HEADER("header", "style.step-words"),
  FOOTER("footer", "style.step-words");

  private final String member;
  private final String step;

  Choice(String member, String step) {
    this.member = member;
    this.step = step;
  }

  /** The member of the look that holds it. */
  String member() {
    return member;
  }

  /** The key of what undo calls a change of it. */
  String step() {
    return step;
  }

  /** What a look says of it; null where nothing. */
  @Nullable Object of(PaperLook look) {
    return Objects.requireNonNull(Shape.of(PaperLook.class).member(member)).of(look);
  }
}
