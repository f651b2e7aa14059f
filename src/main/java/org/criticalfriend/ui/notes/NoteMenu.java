package org.criticalfriend.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Window;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.SourceLook;
import org.criticalfriend.ui.points.Signs;

/** What can be done to the selected notes, as menus made anew each time they open. */
final class NoteMenu {
  private static final int MOST_WORDS = 60;
  private final NotesModel model;
  private final PictureDeeds pictures;
  private final Supplier<List<Note>> selected;

  NoteMenu(NotesModel model, PictureDeeds pictures, Supplier<List<Note>> selected) {
    this.model = model;
    this.pictures = pictures;
    this.selected = selected;
  }

  /** All that can be done. */
  ContextMenu all() {
    ContextMenu menu = new ContextMenu(new MenuItem());
    menu.setOnShowing(
        event -> {
          menu.getItems().setAll(edit(), new SeparatorMenuItem(), kinds(), questions());
          menu.getItems().add(under("notes.menu-theme", themes().getItems()));
          menu.getItems().add(under("notes.menu-source", sources()));
          menu.getItems().add(item("notes.menu-worth", () -> acts().worth(notes())));
          menu.getItems().add(item("notes.menu-private", () -> acts().background(notes())));
          menu.getItems().addAll(new SeparatorMenuItem(), addPicture(menu), showPictures(menu));
          menu.getItems().add(new SeparatorMenuItem());
          menu.getItems().add(under("notes.menu-move", places().getItems()));
          MenuItem merge = item("notes.menu-merge", () -> model.merge(notes()));
          merge.setDisable(notes().size() < 2);
          menu.getItems().addAll(merge, item("notes.menu-remove", this::remove));
        });
    return menu;
  }

  /** The places to which notes can move. */
  ContextMenu places() {
    ContextMenu menu = new ContextMenu();
    for (PlaceRow row : model.rows()) {
      if (!row.place().equals(model.place().get())) {
        String words = (row.times() + " " + row.title()).strip();
        menu.getItems().add(named(words, () -> acts().move(notes(), row.place())));
      }
    }
    return menu;
  }

  /** The themes on which notes can bear. */
  ContextMenu themes() {
    ContextMenu menu = new ContextMenu();
    for (Theme theme : model.reviewed().get().themes()) {
      Mark.OfTheme mark = new Mark.OfTheme(theme.id(), theme.name());
      menu.getItems().add(named(theme.name(), () -> acts().theme(notes(), mark)));
    }
    menu.getItems().add(item("notes.menu-no-theme", () -> acts().theme(notes(), null)));
    return menu;
  }

  /** Takes the selected notes out. */
  void remove() {
    model.remove(notes());
  }

  /** Pictures go to one note: the first of those selected. */
  private MenuItem addPicture(ContextMenu menu) {
    Window window = menu.getOwnerWindow();
    MenuItem add =
        item(
            "notes.add-picture",
            () -> notes().stream().findFirst().ifPresent(one -> pictures.choose(one.id(), window)));
    add.setDisable(!model.isWritable());
    return add;
  }

  private MenuItem showPictures(ContextMenu menu) {
    Node at = menu.getOwnerNode();
    MenuItem show =
        item(
            "notes.show-pictures",
            () -> notes().stream().findFirst().ifPresent(one -> pictures.openFirst(one.id(), at)));
    show.setDisable(notes().stream().limit(1).allMatch(one -> pictures.of(one.id()).isEmpty()));
    return show;
  }

  private MenuItem edit() {
    return item("notes.menu-edit", () -> notes().stream().findFirst().ifPresent(acts()::edit));
  }

  private Menu kinds() {
    Menu menu = new Menu(Words.say("notes.menu-kind"));
    for (NoteKind kind : NoteKind.values()) {
      MenuItem item = named(Signs.words(kind), () -> acts().kind(notes(), kind));
      item.setGraphic(Signs.icon(kind).inLine());
      menu.getItems().add(item);
    }
    return menu;
  }

  private List<MenuItem> sources() {
    List<MenuItem> items = new ArrayList<>();
    for (SourceKind kind : SourceKind.values()) {
      items.add(named(SourceLook.words(kind), () -> acts().source(notes(), kind)));
    }
    items.add(item("notes.menu-session-source", () -> acts().source(notes(), null)));
    return items;
  }

  private Menu questions() {
    Menu menu = new Menu(Words.say("notes.menu-question"));
    List<String> texts =
        model.reviewed().get().keyQuestions().stream().map(one -> one.text()).toList();
    for (int i = 1; i <= texts.size(); i++) {
      int number = i;
      menu.getItems()
          .add(named(number + "  " + texts.get(i - 1), () -> acts().question(notes(), number)));
    }
    return menu;
  }

  private NoteActs acts() {
    return model.acts();
  }

  private List<Note> notes() {
    return selected.get();
  }

  private static Menu under(String key, List<MenuItem> items) {
    Menu menu = new Menu(Words.say(key));
    menu.getItems().setAll(List.copyOf(items));
    return menu;
  }

  private static MenuItem item(String key, Runnable deed) {
    return named(Words.say(key), deed);
  }

  private static MenuItem named(String words, Runnable deed) {
    String shown = words.length() > MOST_WORDS ? words.substring(0, MOST_WORDS) + "…" : words;
    MenuItem item = new MenuItem(shown);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> deed.run());
    return item;
  }
}
