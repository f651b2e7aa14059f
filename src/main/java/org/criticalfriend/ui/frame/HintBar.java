package org.criticalfriend.ui.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** The line at the foot of the window: a few keys for what has the focus now, and who writes. */
public final class HintBar extends HBox {
  private final HBox keys = new Fitting();

  /** A hint bar that names who writes; nobody where the name is empty. */
  public HintBar(String author) {
    getStyleClass().add("cf-hints");
    keys.getStyleClass().add(Styles.GAP_16);
    keys.setMinWidth(0);
    Label writing = new Label(author.isEmpty() ? "" : Words.say("hints.writing-as", author));
    writing.getStyleClass().addAll(Styles.META, Styles.MUTED);
    writing.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(keys, new Glue(), writing);
  }

  /** Shows these hints. */
  public void show(List<Hint> hints) {
    keys.getChildren()
        .setAll(hints.stream().map(hint -> new KeyCaps(hint.keys(), hint.words())).toList());
  }

  /** Hints for which there is no room are left out, rather than cut off in their middle. */
  private static final class Fitting extends HBox {
    private static final double ROUNDING = 1;

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      for (Node hint : getChildren()) {
        double end = hint.getLayoutX() + ((Region) hint).getWidth();
        hint.setVisible(end <= getWidth() + ROUNDING);
      }
    }
  }
}
