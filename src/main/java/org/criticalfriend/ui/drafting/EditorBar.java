package org.criticalfriend.ui.drafting;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.criticalfriend.editing.Draft;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Look;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The tool bar over the text, and beneath it a line that asks where a tool has to. */
final class EditorBar extends VBox {
  private final DraftingModel model;
  private final TextActs acts;
  private final Asking asking;
  private final ComboBox<Style> styles = new ComboBox<>(FXCollections.observableArrayList());
  private final ToggleButton bold = new ToggleButton(null, Icon.BOLD.inBar());
  private final ToggleButton italic = new ToggleButton(null, Icon.ITALIC.inBar());
  private boolean showing;

  /** How a line is set. */
  private enum Style {
    NUMBERED("drafting.style-numbered"),
    PLAIN("drafting.style-plain"),
    HEADING("drafting.style-heading"),
    SUBHEADING("drafting.style-subheading"),
    WORDS("drafting.style-words");

    private final String key;

    Style(String key) {
      this.key = key;
    }
  }

  /**
   * The tool bar of this model.
   *
   * @param write puts the caret back into the text
   */
  EditorBar(DraftingModel model, TextActs acts, Runnable write) {
    this.model = model;
    this.acts = acts;
    this.asking = new Asking(write);
    FlowPane bar = new FlowPane(styles, bold, italic);
    bar.getStyleClass().add("cf-editor-bar");
    styles();
    turn(bold, "drafting.bold", "Ctrl+B", acts::bold);
    turn(italic, "drafting.italic", "Ctrl+I", acts::italic);
    bar.getChildren()
        .addAll(
            tool(
                Icon.BULLETED, "drafting.bulleted", "Ctrl+Shift+L", () -> acts.list(Marks.BULLETS)),
            tool(
                Icon.NUMBERED, "drafting.numbered", "Ctrl+Shift+O", () -> acts.list(Marks.NUMBERS)),
            tool(Icon.DEEPER, "drafting.deeper", "Tab", acts::deeper),
            tool(Icon.ANSWERS, "drafting.link", "Alt+K", this::askLink),
            tool(Icon.NEW_TABLE, "drafting.table", "Ctrl+Shift+T", acts::table),
            tool(Icon.PICTURE, "drafting.picture", "", this::askPicture),
            tool(Icon.FOOTNOTE, "drafting.footnote", "Ctrl+Shift+N", acts::footnote),
            tool(Icon.QUOTE, "drafting.quote", "Ctrl+Shift+Q", acts::quote),
            more());
    getChildren().addAll(bar, asking);
    setDisable(!model.isWritable());
    model.caret().addListener((property, before, after) -> show(after));
  }

  /** Asks where a link leads. */
  void askLink() {
    Caret caret = model.caret().get();
    if (caret == null) {
      return;
    }
    String now =
        caret.draft().chosen().stream()
            .map(stroke -> stroke.look().link())
            .filter(link -> link != null)
            .findFirst()
            .orElse("");
    asking.text(Words.say("drafting.link-to"), now, acts::link);
  }

  /** Asks what a cross-reference leads to. */
  void askReference() {
    List<TextActs.Target> targets = acts.targets();
    if (!targets.isEmpty()) {
      asking.choice(
          Words.say("drafting.reference-to"), targets, chosen -> acts.reference(chosen.id()));
    }
  }

  /** Asks for a picture's file. */
  void askPicture() {
    new PictureChoice(model, acts).ask(getScene().getWindow());
  }

  private void styles() {
    styles.setAccessibleText(Words.say("drafting.style"));
    styles.setFocusTraversable(true);
    styles.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Style style) {
            return style == null ? "" : Words.say(style.key);
          }

          @Override
          public @Nullable Style fromString(String words) {
            return null;
          }
        });
    styles.getItems().setAll(Style.values());
    styles.valueProperty().addListener((property, before, after) -> chosen(after));
  }

  private void chosen(@Nullable Style style) {
    if (showing || style == null) {
      return;
    }
    switch (style) {
      case NUMBERED -> set(true);
      case PLAIN -> set(false);
      case HEADING -> acts.heading(1);
      case SUBHEADING -> acts.heading(2);
      case WORDS -> acts.heading(0);
    }
    asking.close();
  }

  private void set(boolean numbered) {
    acts.heading(0);
    model.blocks().number(numbered);
  }

  private void show(@Nullable Caret caret) {
    showing = true;
    styles.setDisable(caret == null || caret.piece().sort() == Piece.Sort.TITLE);
    if (caret != null) {
      Draft draft = caret.draft();
      styles.setValue(style(caret, draft.line().leaf()));
      bold.setSelected(draft.all(Look::bold));
      italic.setSelected(draft.all(Look::italic));
    }
    showing = false;
  }

  private Style style(Caret caret, Leaf leaf) {
    if (leaf instanceof Leaf.Heading(int level)) {
      return level == 1 ? Style.HEADING : Style.SUBHEADING;
    }
    if (caret.piece().sort() != Piece.Sort.PARAGRAPH || caret.draft().to().line() > 0) {
      return Style.WORDS;
    }
    return model.blocks().isNumbered(caret) ? Style.NUMBERED : Style.PLAIN;
  }

  private MenuButton more() {
    MenuButton more = new MenuButton(null, Icon.MORE.inBar());
    more.setAccessibleText(Words.say("drafting.more"));
    more.setTooltip(new Tooltip(Words.say("drafting.more")));
    more.getStyleClass().add(Styles.PLAIN);
    Menu fields = new Menu(Words.say("drafting.field"));
    fields
        .getItems()
        .setAll(
            field("drafting.field-sessions", "count:sessions"),
            field("drafting.field-team", "count:team"),
            field("drafting.field-days", "count:days"),
            field("drafting.field-met", "count:met"),
            field("drafting.field-date", "date:review"),
            field("drafting.field-host", "host"),
            field("drafting.field-host-short", "host:short"));
    more.getItems()
        .setAll(
            item("drafting.lettered", () -> acts.list(Marks.LETTERS)),
            item("drafting.shallower", acts::shallower),
            item("drafting.reference", this::askReference),
            fields);
    return more;
  }

  private MenuItem field(String key, String name) {
    return item(key, () -> acts.field(name));
  }

  private static MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(Words.say(key));
    item.setOnAction(event -> act.run());
    return item;
  }

  private static Button tool(Icon icon, String key, String keys, Runnable act) {
    Button tool = new Button(null, icon.inBar());
    name(tool, key, keys);
    tool.setOnAction(event -> act.run());
    return tool;
  }

  private void turn(ToggleButton button, String key, String keys, Runnable act) {
    name(button, key, keys);
    button.setOnAction(
        event -> {
          act.run();
          show(model.caret().get());
        });
  }

  private static void name(ButtonBase button, String key, String keys) {
    String words = Words.say(key);
    button.getStyleClass().add(Styles.PLAIN);
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(keys.isEmpty() ? words : words + " (" + keys + ")"));
    button.setFocusTraversable(false);
  }
}
