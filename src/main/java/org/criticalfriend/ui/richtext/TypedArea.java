package org.criticalfriend.ui.richtext;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.text.TextFlow;
import org.criticalfriend.editing.Look;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/** RichTextFX's area, in which letters go into one line of something that can be written. */
final class TypedArea extends GenericStyledArea<Row, Ink, Look> {
  private final PageActs acts;
  private boolean showing;

  TypedArea(Row nothing, InkOps ops, Letters letters, PageActs acts) {
    super(nothing, TypedArea::dress, Look.PLAIN, ops, letters::node);
    this.acts = acts;
    setUndoManager(UndoUtils.noOpUndoManager()); // a step of the review is what undo takes back
    setWrapText(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    getStyleClass().add("cf-page-area");
  }

  /** Does something that may cross lines. */
  void show(Runnable change) {
    boolean before = showing;
    showing = true;
    try {
      change.run();
    } finally {
      showing = before;
    }
  }

  boolean isShowing() {
    return showing;
  }

  /** All typing comes through here: what stays in one line goes in, the rest is an act. */
  @Override
  public void replace(int start, int end, StyledDocument<Row, Ink, Look> with) {
    if (showing) {
      super.replace(start, end, with);
      return;
    }
    Position from = offsetToPosition(start, Bias.Forward);
    Position to = offsetToPosition(end, Bias.Forward);
    if (from.getMajor() != to.getMajor()) {
      acts.cut();
      if (!with.getText().isEmpty()) {
        acts.paste(with.getText());
      }
    } else if (with.getParagraphs().size() > 1) {
      acts.paste(with.getText());
    } else if (takesLetters(from.getMajor())) {
      super.replace(start, end, with);
      acts.typed();
    }
  }

  /** A letter looks like the one before it; what is pasted from elsewhere is plain. */
  @Override
  public void replaceText(int start, int end, String text) {
    Position at = offsetToPosition(start, Bias.Forward);
    Look look = at.getMinor() == 0 ? getStyleOfChar(start) : getStyleOfChar(start - 1);
    boolean leads = look.link() != null && at.getMinor() == getParagraphLength(at.getMajor());
    setTextInsertionStyle(leads ? look.link(null) : look);
    super.replaceText(start, end, text.replace("\r", ""));
    setTextInsertionStyle(null);
  }

  @Override
  public void paste() {
    if (isEditable()) {
      acts.paste();
    }
  }

  @Override
  public void copy() {
    if (getSelection().getLength() > 0) {
      acts.copy();
    }
  }

  @Override
  public void undo() {
    acts.undo();
  }

  @Override
  public void redo() {
    acts.redo();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case CARET_OFFSET -> getCaretPosition();
      case EDITABLE -> isEditable();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private static void dress(TextFlow flow, Row row) {
    flow.getStyleClass().removeIf(style -> style.startsWith("cf-line"));
    flow.getStyleClass().addAll("cf-line", row.tone().style());
  }

  private boolean takesLetters(int row) {
    Row dress = getParagraph(row).getParagraphStyle();
    return dress.tone().isWritable() && dress.line().leaf().takesLetters();
  }
}
