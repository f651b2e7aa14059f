package org.criticalfriend.ui.drafting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The sections of the paper as a tree, with their numbers; the chosen one is in the editor. */
final class OutlinePane extends BorderPane {
  private final DraftingModel model;
  private final TreeView<Section> tree = new TreeView<>();
  private final Runnable write;
  private final MenuButton insert;
  private boolean filling;

  /**
   * The outline of this model.
   *
   * @param write puts the caret into the chosen section
   */
  OutlinePane(DraftingModel model, Runnable write) {
    this.model = model;
    this.write = write;
    this.insert = InsertMenu.button(model);
    tree.setShowRoot(false);
    tree.setRoot(new TreeItem<>());
    tree.setCellFactory(view -> new SectionCell(model));
    tree.getStyleClass().addAll(Styles.LIST, "cf-outline-tree");
    tree.setAccessibleText(Words.say("drafting.outline"));
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> chosen(after));
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getStyleClass().add(Styles.SIDE_PANE);
    setCenter(tree);
    setBottom(foot());
    model.paper().addListener((property, before, after) -> fill());
    model.section().addListener((property, before, after) -> fill());
    model.reckoning().words().addListener((property, before, after) -> tree.refresh());
    model.reckoning().numbers().addListener((property, before, after) -> tree.refresh());
    fill();
  }

  /** Puts the focus on the chosen section. */
  void focus() {
    tree.requestFocus();
  }

  /** Opens the menu of what can be inserted. */
  void openInsert() {
    insert.requestFocus();
    insert.show();
  }

  private HBox foot() {
    Button add = new Button(null, Icon.NEW_SECTION.inBar());
    add.getStyleClass().add(Styles.PLAIN);
    add.setAccessibleText(Words.say("drafting.add-section"));
    add.setTooltip(new Tooltip(Words.say("drafting.add-section")));
    add.setOnAction(event -> model.outline().add());
    add.setDisable(!model.isWritable());
    HBox foot = new HBox(insert, new Glue(), add);
    foot.getStyleClass().addAll("cf-outline-foot", Styles.GAP_8);
    return foot;
  }

  private void chosen(@Nullable TreeItem<Section> item) {
    if (!filling && item != null && item.getValue() != null) {
      model.section().set(item.getValue().id());
    }
  }

  /** Sections under the nearest one before them of a higher level. */
  private void fill() {
    filling = true;
    Paper paper = model.paper().get();
    List<Section> sections = paper == null ? List.of() : paper.sections();
    TreeItem<Section> root = new TreeItem<>();
    Deque<TreeItem<Section>> above = new ArrayDeque<>(List.of(root));
    TreeItem<Section> chosen = null;
    Id wanted = model.section().get();
    for (Section section : sections) {
      TreeItem<Section> item = new TreeItem<>(section);
      item.setExpanded(true);
      while (above.size() > 1 && level(above) >= section.level()) {
        above.pop();
      }
      Objects.requireNonNull(above.peek()).getChildren().add(item);
      above.push(item);
      chosen = section.id().equals(wanted) ? item : chosen;
    }
    tree.setRoot(root);
    if (chosen != null) {
      tree.getSelectionModel().select(chosen);
    }
    filling = false;
  }

  private static int level(Deque<TreeItem<Section>> above) {
    TreeItem<Section> last = above.peek();
    return last == null || last.getValue() == null ? 0 : last.getValue().level();
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      write.run();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && model.isWritable()) {
      model.outline().remove();
      event.consume();
    }
  }

  /** A section's number, heading and words. */
  private static final class SectionCell extends TreeCell<Section> {
    private final DraftingModel model;
    private final Label number = new Label();
    private final Label heading = new Label();
    private final Label words = new Label();
    private final HBox row = new HBox(number, heading, new Glue(), words);

    SectionCell(DraftingModel model) {
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
    }

    @Override
    protected void updateItem(@Nullable Section section, boolean empty) {
      super.updateItem(section, empty);
      setText(null);
      setGraphic(section == null || empty ? null : row);
      if (section == null || empty) {
        return;
      }
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

    /** A number that begins with a word is told by its first letter: A1 for an appendix. */
    private static String brief(String number) {
      return number.replaceFirst("^(\\p{L})\\p{L}+ ([^:]*):?$", "$1$2");
    }
  }
}
