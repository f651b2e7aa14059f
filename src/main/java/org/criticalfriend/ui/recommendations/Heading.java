package org.criticalfriend.ui.recommendations;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;

/** The bar of the part: how many there are, which are shown, and what can be begun. */
final class Heading {
  private static final double WORDS = 70;

  private final RecommendationsModel model;
  private final RecommendationsPart part;

  Heading(RecommendationsModel model, RecommendationsPart part) {
    this.model = model;
    this.part = part;
  }

  Node bar() {
    FilterMenus filters = new FilterMenus(model);
    MenuButton states = filters.states();
    MenuButton categories = filters.categories();
    categories.getStyleClass().add("cf-category-filter");
    Button copy = button("recommendations.copy", Icon.COPY, "Ctrl+Shift+C", part::copy);
    copy.getStyleClass().add(Styles.PLAIN);
    copy.setAccessibleText(copy.getText());
    copy.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    List.of(copy, states, categories).forEach(one -> one.setMinWidth(Region.USE_PREF_SIZE));
    Button agree =
        button("recommendations.agree", Icon.AGREE_TOGETHER, "Ctrl+Shift+A", part::agreeTogether);
    Button add = button("recommendations.new", Icon.ADD, "Ctrl+N", part::begin);
    add.setDisable(!model.isWritable());
    TitleBar bar = new TitleBar(PartName.RECOMMENDATIONS.words(), WORDS, agree, add);
    Label count = count();
    bar.getChildren().add(2, count);
    bar.getChildren().addAll(bar.getChildren().indexOf(agree), List.of(states, categories, copy));
    return bar;
  }

  private Label count() {
    Label count = new Label();
    count.setMinWidth(0);
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> CountWords.of(model), model.twins().shown(), model.twins().changes()));
    return count;
  }

  private static Button button(String key, Icon icon, String keys, Runnable act) {
    Button button = new Button(Words.say(key), icon.inBar());
    button.setTooltip(new Tooltip(Words.say("recommendations.tip", Words.say(key), keys)));
    button.setOnAction(event -> act.run());
    return button;
  }
}
