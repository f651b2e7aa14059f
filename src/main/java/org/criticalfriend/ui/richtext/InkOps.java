package org.criticalfriend.ui.richtext;

import java.util.Optional;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.fxmisc.richtext.model.SegmentOpsBase;
import org.fxmisc.richtext.model.TextOps;

/** How the area cuts and joins ink. */
final class InkOps extends SegmentOpsBase<Ink, Look> implements TextOps<Ink, Look> {
  /** What stands for a sign in plain text. */
  static final String SIGN = "\uFFFC";

  /** Nothing. */
  static final Ink NONE = new Ink.Letters("");

  InkOps() {
    super(NONE);
  }

  @Override
  public int length(Ink ink) {
    return realGetText(ink).length();
  }

  @Override
  public char realCharAt(Ink ink, int index) {
    return realGetText(ink).charAt(index);
  }

  @Override
  public String realGetText(Ink ink) {
    return switch (ink) {
      case Ink.Letters(String text) -> text;
      case Ink.Sign(Stroke.Break _, String _) -> "\u2028";
      case Ink.Sign _, Ink.Block _ -> SIGN;
    };
  }

  @Override
  public Ink realSubSequence(Ink ink, int start, int end) {
    if (ink instanceof Ink.Letters(String text)) {
      return new Ink.Letters(text.substring(start, end));
    }
    return start < end ? ink : NONE;
  }

  @Override
  public Optional<Ink> joinSeg(Ink first, Ink second) {
    return first instanceof Ink.Letters(String before) && second instanceof Ink.Letters(String text)
        ? Optional.of(new Ink.Letters(before + text))
        : Optional.empty();
  }

  @Override
  public Ink create(String text) {
    return new Ink.Letters(text);
  }
}
