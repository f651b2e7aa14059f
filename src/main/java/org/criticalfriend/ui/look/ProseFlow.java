package org.criticalfriend.ui.look;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** Inline Markdown as people read it: bold words are bold. What is none shows as it stands. */
public final class ProseFlow extends TextFlow {
  private final StringBuilder plain = new StringBuilder();

  /** The words of one paragraph. */
  public ProseFlow(String markdown) {
    getStyleClass().add("cf-prose-flow");
    add(inlines(markdown), "");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(plain.toString());
  }

  /** The words without their marks. */
  public String plain() {
    return plain.toString();
  }

  private static List<Inline> inlines(String markdown) {
    List<Inline> asTyped = List.of(new Inline.Words(markdown));
    try {
      List<TextBlock> blocks = Passage.parse(markdown).blocks();
      boolean one = blocks.size() == 1 && blocks.getFirst() instanceof TextBlock.Paragraph;
      return one ? ((TextBlock.Paragraph) blocks.getFirst()).words() : asTyped;
    } catch (InvalidValue _) {
      return asTyped;
    }
  }

  private void add(List<Inline> inlines, String style) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words(String words) -> add(words, style);
        case Inline.Strong(List<Inline> inside) -> add(inside, Styles.STRONG);
        case Inline.Emphasis(List<Inline> inside) -> add(inside, "cf-italic");
        case Inline.Link(String _, List<Inline> inside) -> add(inside, style);
        case Inline.Break() -> add("\n", style);
        case Inline.Field(String name) -> add("{" + name + "}", style);
        case Inline.FootnoteMark _ -> {}
        case Inline.CrossReference(String target) -> add(target, style);
      }
    }
  }

  private void add(String words, String style) {
    Text text = new Text(words);
    if (!style.isEmpty()) {
      text.getStyleClass().add(style);
    }
    plain.append(words);
    getChildren().add(text);
  }
}
