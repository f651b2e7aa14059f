package org.criticalfriend.ui.tonight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.SourceLook;
import org.jspecify.annotations.Nullable;

/** The kinds of source to choose from, as items of a menu. */
final class SourceItems {
  private SourceItems() {}

  /**
   * The items.
   *
   * @param now the kind it is, which is ticked
   * @param none the key of the words for no kind
   * @param choose receives the kind chosen; null for none
   */
  static List<MenuItem> of(
      @Nullable SourceKind now, String none, Consumer<@Nullable SourceKind> choose) {
    List<MenuItem> items = new ArrayList<>();
    for (SourceKind kind : SourceKind.values()) {
      MenuItem item = new MenuItem(SourceLook.words(kind));
      item.setGraphic((kind == now ? Icon.AGREED : SourceLook.icon(kind)).inLine());
      item.setOnAction(event -> choose.accept(kind));
      items.add(item);
    }
    MenuItem nothing = new MenuItem(Words.say(none));
    nothing.setOnAction(event -> choose.accept(null));
    items.add(new SeparatorMenuItem());
    items.add(nothing);
    return items;
  }
}
