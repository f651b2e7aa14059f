package org.criticalfriend.ui.drafting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/**
 * The sections of the paper as a tree, with their numbers; the chosen one is in the editor and
 * shows its blocks beneath it.
 */
final class OutlinePane extends BorderPane {
  private final DraftingModel model;
  private final TreeView<OutlineRow> tree = new TreeView<>();
  private final Runnable write;
  private final InsertPopOver shows;
  private final MenuButton insert;
  private boolean filling;

  /**
   * The outline of this model.
   *
   * @param write puts the caret into the chosen section
   * @param shows lets be chosen what an insert shows
   */
  OutlinePane(DraftingModel model, Runnable write, InsertPopOver shows) {
    this.model = model;
    this.write = write;
    this.shows = shows;
    this.insert = InsertMenu.button(model);
    OutlineDragging dragging = new OutlineDragging(model);
    tree.setShowRoot(false);
    tree.setRoot(new TreeItem<>());
    tree.setCellFactory(view -> new OutlineCell(model, dragging));
    tree.getStyleClass().addAll(Styles.LIST, "cf-outline-tree");
    tree.setAccessibleText(Words.say("drafting.outline"));
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> chosen(after));
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    tree.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
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

  private void chosen(@Nullable TreeItem<OutlineRow> item) {
    if (filling || item == null || item.getValue() == null) {
      return;
    }
    switch (item.getValue()) {
      case OutlineRow.Heading(Section section) -> model.section().set(section.id());
      case OutlineRow.Content content -> {
        if (content.block() instanceof Para para) {
          model.place(para.id(), 0, 0);
        }
      }
    }
  }

  /** Sections under the nearest one before them of a higher level. */
  private void fill() {
    filling = true;
    OutlineRow before = selected();
    Paper paper = model.paper().get();
    List<Section> sections = paper == null ? List.of() : paper.sections();
    TreeItem<OutlineRow> root = new TreeItem<>();
    Deque<TreeItem<OutlineRow>> above = new ArrayDeque<>(List.of(root));
    TreeItem<OutlineRow> chosen = null;
    for (Section section : sections) {
      TreeItem<OutlineRow> item = new TreeItem<>(new OutlineRow.Heading(section));
      item.setExpanded(true);
      while (above.size() > 1 && level(above) >= section.level()) {
        above.pop();
      }
      Objects.requireNonNull(above.peek()).getChildren().add(item);
      above.push(item);
      if (section.id().equals(model.section().get())) {
        chosen = within(item, section, before);
      }
    }
    tree.setRoot(root);
    if (chosen != null) {
      tree.getSelectionModel().select(chosen);
    }
    filling = false;
  }

  /** Puts the blocks beneath their section; the item that was chosen before, or the section's. */
  private static TreeItem<OutlineRow> within(
      TreeItem<OutlineRow> item, Section section, @Nullable OutlineRow before) {
    TreeItem<OutlineRow> chosen = item;
    for (int i = 0; i < section.blocks().size(); i++) {
      OutlineRow row = new OutlineRow.Content(section.id(), i, section.blocks().get(i));
      TreeItem<OutlineRow> block = new TreeItem<>(row);
      item.getChildren().add(block);
      chosen = before != null && row.isThatOf(before) ? block : chosen;
    }
    return chosen;
  }

  private @Nullable OutlineRow selected() {
    TreeItem<OutlineRow> item = tree.getSelectionModel().getSelectedItem();
    return item == null ? null : item.getValue();
  }

  private static int level(Deque<TreeItem<OutlineRow>> above) {
    TreeItem<OutlineRow> last = above.peek();
    return last != null && last.getValue() instanceof OutlineRow.Heading(Section section)
        ? section.level()
        : 0;
  }

  private void key(KeyEvent event) {
    boolean moves = event.isAltDown() && !event.isShiftDown() && !event.isShortcutDown();
    if (moves && selected() instanceof OutlineRow.Content content) {
      step(event, content);
    }
    if (event.isAltDown() || event.isShortcutDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
      open();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && model.isWritable()) {
      remove();
      event.consume();
    }
  }

  private void step(KeyEvent event, OutlineRow.Content content) {
    int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
    if (by != 0) {
      event.consume();
      model.outline().stepBlock(content.place(), by);
      select(content.of(), content.place() + by);
    }
  }

  private void select(Id section, int place) {
    TreeItem<OutlineRow> at = tree.getSelectionModel().getSelectedItem();
    TreeItem<OutlineRow> holder =
        at == null || selected() instanceof OutlineRow.Heading ? at : at.getParent();
    if (holder == null) {
      return;
    }
    holder.getChildren().stream()
        .filter(item -> item.getValue().of().equals(section) && item.getValue().place() == place)
        .findFirst()
        .ifPresent(tree.getSelectionModel()::select);
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == 2 && selected() instanceof OutlineRow.Content) {
      open();
    }
  }

  private void open() {
    boolean opened =
        selected() instanceof OutlineRow.Content content
            && shows.open(tree, content.place(), this::focus);
    if (!opened) {
      write.run();
    }
  }

  private void remove() {
    if (selected() instanceof OutlineRow.Content content) {
      model.outline().removeBlock(content.place());
    } else {
      model.outline().remove();
    }
  }
}
