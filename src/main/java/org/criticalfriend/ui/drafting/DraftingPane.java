package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.criticalfriend.editing.Line;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;

/** The outline and the editor, to be laid beside one another, and what can be done in them. */
public final class DraftingPane {
  private final DraftingModel model;
  private final TextActs acts;
  private final OutlinePane outline;
  private final EditorBar bar;
  private final EditorPane editor;
  private final WhyStrip why;
  private final WordSearch search;
  private final WordSearchPane searching;
  private final BooleanProperty focused = new SimpleBooleanProperty(false);

  /** The panes of this model. */
  public DraftingPane(DraftingModel model) {
    this.model = model;
    this.acts = new TextActs(model);
    InsertPopOver shows = new InsertPopOver(model);
    this.outline = new OutlinePane(model, this::write, shows);
    this.bar = new EditorBar(model, acts, this::write);
    this.why = new WhyStrip(model);
    this.search = new WordSearch(model);
    this.searching = new WordSearchPane(search, this::write);
    this.editor = new EditorPane(model, acts, bar, new VBox(searching, why), shows);
  }

  /** The outline. */
  public Node outline() {
    return outline;
  }

  /** The editor with its tool bar. */
  public Node editor() {
    return editor;
  }

  /** Whether nothing but the text is wanted. */
  public BooleanProperty focusView() {
    return focused;
  }

  /** Puts the caret into the text. */
  public void write() {
    editor.focus();
  }

  /** Puts the focus on the outline. */
  public void goToOutline() {
    outline.focus();
  }

  /** What can be done here. */
  public List<Command> commands() {
    List<Command> all = new ArrayList<>(wordCommands());
    all.addAll(textCommands());
    all.addAll(outlineCommands());
    return List.copyOf(all);
  }

  private List<Command> wordCommands() {
    return List.of(
        Command.of(MenuName.EDIT, "drafting.find", "Ctrl+F", () -> searching.find(chosen())),
        edit("drafting.replace", "Ctrl+Shift+F", () -> searching.replace(chosen())),
        Command.of(MenuName.EDIT, "drafting.find-next", "F3", () -> search.next(false)),
        Command.of(MenuName.EDIT, "drafting.find-previous", "Shift+F3", () -> search.next(true)),
        edit("drafting.paste", "", editor::paste),
        edit("drafting.paste-words", "Ctrl+Shift+V", () -> editor.paste(Clip.now().words())));
  }

  private List<Command> textCommands() {
    return List.of(
        edit("drafting.bold", "Ctrl+B", acts::bold),
        edit("drafting.italic", "Ctrl+I", acts::italic),
        edit("drafting.bulleted", "Ctrl+Shift+L", () -> acts.list(Marks.BULLETS)),
        edit("drafting.numbered", "Ctrl+Shift+O", () -> acts.list(Marks.NUMBERS)),
        edit("drafting.lettered", "", () -> acts.list(Marks.LETTERS)),
        edit("drafting.quote", "Ctrl+Shift+Q", acts::quote),
        edit("drafting.link", "Alt+K", bar::askLink),
        edit("drafting.reference", "", bar::askReference),
        edit("drafting.footnote", "Ctrl+Shift+N", acts::footnote),
        edit("drafting.table", "Ctrl+Shift+T", acts::table),
        edit("drafting.picture", "", bar::askPicture));
  }

  private List<Command> outlineCommands() {
    return List.of(
        edit("drafting.add-section", "", model.outline()::add),
        edit("drafting.rename-section", "", this::rename),
        edit("drafting.remove-section", "", model.outline()::remove),
        edit("drafting.move-up", "Alt+UP", model.outline()::up),
        edit("drafting.move-down", "Alt+DOWN", model.outline()::down),
        edit("drafting.promote", "Alt+Shift+LEFT", model.outline()::promote),
        edit("drafting.demote", "Alt+Shift+RIGHT", model.outline()::demote),
        Command.of(MenuName.EDIT, "drafting.insert", "Ctrl+ENTER", this::insert),
        edit("drafting.choose-shown", "Alt+ENTER", editor::chooseShown),
        Command.of(MenuName.VIEW, "drafting.why", "Alt+W", () -> turn(why.wanted())),
        Command.of(MenuName.VIEW, "drafting.focus", "F11", () -> turn(focused)),
        Command.of(MenuName.GO, "drafting.go-outline", "", this::goToOutline),
        Command.of(MenuName.GO, "drafting.go-editor", "", this::write));
  }

  private Command edit(String key, String keys, Runnable act) {
    return Command.of(MenuName.EDIT, key, keys, act)
        .unavailableWhen(new SimpleBooleanProperty(!model.isWritable()));
  }

  /** The words that are selected, where they stand in one line. */
  private String chosen() {
    Caret caret = model.caret().get();
    List<Line> lines = caret == null ? List.of() : caret.draft().excerpt();
    return lines.size() == 1 ? lines.getFirst().letters().replace('\uFFFC', ' ').strip() : "";
  }

  private void rename() {
    if (model.section().get() != null) {
      model.place(model.section().get(), 0, 0);
      write();
    }
  }

  private void insert() {
    outline.openInsert();
  }

  private static void turn(BooleanProperty property) {
    property.set(!property.get());
  }
}
