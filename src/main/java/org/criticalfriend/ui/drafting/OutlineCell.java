package org.criticalfriend.ui.drafting;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** A section's number, heading and words, or what a block of it is. */
final class OutlineCell extends TreeCell<OutlineRow> {
  private static final PseudoClass INSERT = PseudoClass.getPseudoClass("insert");

  private final DraftingModel model;
  private final Label number = new Label();
  private final Label heading = new Label();
  private final Label words = new Label();
  private final HBox row = new HBox(number, heading, new Glue(), words);

  OutlineCell(DraftingModel model, OutlineDragging dragging) {
    this.model = model;
    number.getStyleClass().addAll("cf-outline-number", Styles.MUTED);
    number.setMinWidth(USE_PREF_SIZE);
    heading.setMinWidth(0);
    words.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    words.setMinWidth(Label.USE_PREF_SIZE);
    row.getStyleClass().add(Styles.GAP_8);
    row.setMinWidth(0);
    words.visibleProperty().bind(selectedProperty());
    words.managedProperty().bind(selectedProperty());
    setPrefWidth(0); // as wide as the tree: a long heading ends in dots
    dragging.over(this);
  }

  @Override
  protected void updateItem(@Nullable OutlineRow item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(item == null || empty ? null : row);
    number.setGraphic(null);
    pseudoClassStateChanged(INSERT, false);
    if (item == null || empty) {
      setAccessibleText(null);
      return;
    }
    switch (item) {
      case OutlineRow.Heading(Section section) -> show(section);
      case OutlineRow.Content content -> show(content);
    }
  }

  private void show(Section section) {
    String name = section.heading();
    String whole = model.reckoning().of(section);
    number.setText(brief(whole));
    number.setManaged(!number.getText().isEmpty());
    heading.setText(name.isBlank() ? Words.say("drafting.no-heading") : name);
    heading.getStyleClass().setAll("label", section.level() == 1 ? Styles.STRONG : Styles.MUTED);
    int count = model.reckoning().words().get().getOrDefault(section.id(), 0);
    words.setText(count == 0 ? "" : String.valueOf(count));
    setAccessibleText(Words.say("drafting.section-says", whole, heading.getText(), count));
  }

  private void show(OutlineRow.Content content) {
    boolean prose = content.block() instanceof Para;
    String name = InsertWords.name(content.block(), model.review());
    number.setText("");
    number.setManaged(!prose);
    number.setGraphic(prose ? null : Icon.TABLE.inLine());
    heading.setText(name.isEmpty() ? Words.say("drafting.empty-paragraph") : name);
    heading.getStyleClass().setAll("label", Styles.META, prose ? Styles.SUBTLE : Styles.ACCENT);
    words.setText("");
    pseudoClassStateChanged(INSERT, !prose);
    String key = prose ? "drafting.paragraph-says" : "drafting.insert-says";
    setAccessibleText(Words.say(key, heading.getText()));
  }

  /** A number that begins with a word is told by its first letter: A1 for an appendix. */
  private static String brief(String number) {
    return number.replaceFirst("^(\\p{L})\\p{L}+ ([^:]*):?$", "$1$2");
  }
}
