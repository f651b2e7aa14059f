package org.criticalfriend.ui.look;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/**
 * Prose as people read it: bold is bold, italic is italic, and a field shows what it stands for.
 * Text that is no passage, such as one half typed, shows as it stands.
 */
public final class ProseText extends TextFlow {
  private static final String ITALIC = "cf-italic";

  private final UnaryOperator<String> fields;
  private final StringBuilder plain = new StringBuilder();

  /**
   * The words of a text.
   *
   * @param markdown as it stands in the review
   * @param fields the words for a field's name, as {@code FieldWords} knows them
   */
  public ProseText(String markdown, UnaryOperator<String> fields) {
    this.fields = fields;
    getStyleClass().add("cf-prose");
    try {
      blocks(Passage.parse(markdown).blocks());
    } catch (InvalidValue noPassage) {
      getChildren().clear();
      plain.setLength(0);
      add(markdown, List.of());
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(plain.toString());
  }

  /** The words of a text, its fields as this review fills them in. */
  public ProseText(String markdown, Review review) {
    this(markdown, name -> FieldWords.of(review, name));
  }

  /** The words without their dress. */
  public String plain() {
    return plain.toString();
  }

  private void blocks(List<TextBlock> blocks) {
    for (TextBlock block : blocks) {
      newLine();
      block(block);
    }
  }

  private void block(TextBlock block) {
    switch (block) {
      case TextBlock.Paragraph(var words) -> inlines(words, List.of());
      case TextBlock.Heading(int _, var words) -> inlines(words, List.of(Styles.STRONG));
      case TextBlock.Listing listing -> listing(listing);
      case TextBlock.Table table -> table(table);
      case TextBlock.Picture(var picture) -> add(picture, List.of(ITALIC));
      case TextBlock.Quote(var quoted) -> blocks(quoted);
      case TextBlock.FootnoteText _ -> {}
    }
  }

  private void listing(TextBlock.Listing listing) {
    int number = listing.start();
    for (List<TextBlock> item : listing.items()) {
      newLine();
      add(mark(listing.marks(), number++), List.of());
      block(item.getFirst());
      blocks(item.subList(1, item.size()));
    }
  }

  private static String mark(TextBlock.Marks marks, int number) {
    return switch (marks) {
      case BULLETS -> "\u2022 ";
      case NUMBERS -> number + ". ";
      case LETTERS -> (char) ('a' + number - 1) + ". ";
    };
  }

  private void table(TextBlock.Table table) {
    cells(table.header(), List.of(Styles.STRONG));
    for (List<List<Inline>> row : table.rows()) {
      newLine();
      cells(row, List.of());
    }
  }

  private void cells(List<List<Inline>> cells, List<String> styles) {
    for (int i = 0; i < cells.size(); i++) {
      add(i == 0 ? "" : " \u00b7 ", List.of());
      inlines(cells.get(i), styles);
    }
  }

  private void inlines(List<Inline> inlines, List<String> styles) {
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Words(var words) -> add(words, styles);
        case Inline.Strong(var inside) -> inlines(inside, and(styles, Styles.STRONG));
        case Inline.Emphasis(var inside) -> inlines(inside, and(styles, ITALIC));
        case Inline.Link(var _, var inside) -> inlines(inside, and(styles, "cf-link"));
        case Inline.Break() -> add("\n", styles);
        case Inline.Field(var name) -> add(fields.apply(name), styles);
        case Inline.FootnoteMark _ -> {}
        case Inline.CrossReference(var target) -> add(target, styles);
      }
    }
  }

  private static List<String> and(List<String> styles, String style) {
    List<String> all = new ArrayList<>(styles);
    all.add(style);
    return all;
  }

  private void newLine() {
    if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != '\n') {
      add("\n", List.of());
    }
  }

  private void add(String words, List<String> styles) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().addAll(styles);
      getChildren().add(text);
      plain.append(words);
    }
  }
}
