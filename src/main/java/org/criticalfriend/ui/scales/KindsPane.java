package org.criticalfriend.ui.scales;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The kinds of finding, a row each, and their codes. */
final class KindsPane extends VBox {
  private final KindsModel model;
  private final VBox rows = new VBox();
  private final Label changing = Pieces.meta("");
  private final Button renumber = new Button(Words.say("scales.renumber"));
  private List<Object> shown = List.of();

  KindsPane(KindsModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_16);
    rows.getStyleClass().add(Styles.GAP_8);
    Label problem = Pieces.problem();
    problem.textProperty().bind(model.problem());
    TextField add = Pieces.adding("scales.new-kind", model::add);
    add.getStyleClass().add("cf-scale-name");
    add.setMaxWidth(USE_PREF_SIZE);
    renumber.setOnAction(event -> model.renumber());
    FlowPane codes = new FlowPane(renumber, changing);
    codes.getStyleClass().addAll(Styles.GAP_12, "cf-centred");
    getChildren().addAll(Pieces.meta(Words.say("scales.kinds-note")), rows, add, problem, codes);
    model.review().addListener((property, before, after) -> show());
    show();
  }

  private void show() {
    List<Object> now = new ArrayList<>(model.kinds());
    now.add(model.recommendationPrefix());
    now.add(model.kinds().stream().map(model::uses).toList());
    if (!now.equals(shown)) {
      shown = now;
      rows.getChildren().setAll(model.kinds().stream().map(this::row).toList());
      rows.getChildren().add(recommendations());
    }
    int changes = model.changing();
    renumber.setDisable(changes == 0);
    List<String> twice = model.twice();
    String told = Words.say("scales.changing", changes);
    changing.setText(
        twice.isEmpty() ? told : told + " " + Words.say("scales.twice", String.join(", ", twice)));
  }

  private Node row(FindingKind kind) {
    String name = kind.name();
    String plural = kind.plural() == null ? "" : kind.plural();
    String prefix = kind.codePrefix() == null ? "" : kind.codePrefix();
    FlowPane row =
        new FlowPane(
            field(name, Words.say("scales.kind-name"), typed -> model.name(kind, typed)),
            field(
                plural, Words.say("scales.kind-plural", name), typed -> model.plural(kind, typed)),
            speaks(kind),
            series(
                prefix, Words.say("scales.kind-series", name), typed -> model.prefix(kind, typed)),
            count(kind),
            more(kind));
    row.getStyleClass().addAll(Styles.GAP_8, "cf-centred", "cf-scale-row");
    Pieces.movedBy(row, places -> model.move(kind, places));
    return row;
  }

  private Node recommendations() {
    Label name = new Label(Words.say("scales.recommendations"));
    name.getStyleClass().add("cf-scale-name");
    FlowPane row =
        new FlowPane(
            name,
            series(
                model.recommendationPrefix(),
                Words.say("scales.kind-series", Words.say("scales.recommendations")),
                model::recommendationPrefix));
    row.getStyleClass().addAll(Styles.GAP_8, "cf-centred", "cf-scale-row");
    return row;
  }

  private static TextField field(
      String text, String aloud, java.util.function.Consumer<String> keep) {
    TextField field = new SettledField(text, aloud, keep);
    field.setPromptText(Words.say("scales.plural"));
    field.getStyleClass().add("cf-scale-name");
    return field;
  }

  private static TextField series(
      String text, String aloud, java.util.function.Consumer<String> keep) {
    TextField field = new SettledField(text, aloud, keep);
    field.setPromptText(Words.say("scales.series"));
    field.getStyleClass().add("cf-series");
    return field;
  }

  private Node speaks(FindingKind kind) {
    ComboBox<Speaks> choice = new ComboBox<>();
    choice.getItems().setAll(Speaks.values());
    choice.setConverter(new SpeaksWords());
    choice.setValue(Speaks.of(kind.positive()));
    choice.setAccessibleText(Words.say("scales.kind-speaks", kind.name()));
    choice.setOnAction(event -> model.positive(kind, choice.getValue().positive));
    return choice;
  }

  private Label count(FindingKind kind) {
    Label count = Pieces.meta(Words.say("scales.uses", model.uses(kind)));
    count.getStyleClass().add("cf-scale-count");
    return count;
  }

  private Node more(FindingKind kind) {
    int at = model.kinds().indexOf(kind);
    Menu merge = new Menu(Words.say("scales.merge"));
    for (FindingKind other : model.kinds()) {
      if (!other.id().equals(kind.id())) {
        MenuItem item = new MenuItem(other.name());
        item.setOnAction(event -> model.merge(kind, other));
        merge.getItems().add(item);
      }
    }
    merge.setDisable(merge.getItems().isEmpty());
    boolean unused = model.uses(kind) == 0;
    return Pieces.more(
        kind.name(),
        Pieces.item("scales.up", at > 0, () -> model.move(kind, -1)),
        Pieces.item("scales.down", at < model.kinds().size() - 1, () -> model.move(kind, 1)),
        merge,
        Pieces.item(
            unused ? "scales.remove" : "scales.remove-used", unused, () -> model.remove(kind)));
  }

  /** How a kind speaks of the host. */
  private enum Speaks {
    WELL(true),
    CRITICALLY(false),
    NEITHER(null);

    private final @Nullable Boolean positive;

    Speaks(@Nullable Boolean positive) {
      this.positive = positive;
    }

    static Speaks of(@Nullable Boolean positive) {
      return positive == null ? NEITHER : positive ? WELL : CRITICALLY;
    }
  }

  /** What that is called. */
  private static final class SpeaksWords extends javafx.util.StringConverter<Speaks> {
    @Override
    public String toString(@Nullable Speaks speaks) {
      return switch (speaks) {
        case WELL -> Words.say("scales.speaks-well");
        case CRITICALLY -> Words.say("scales.speaks-critically");
        case NEITHER -> Words.say("scales.speaks-neither");
        case null -> "";
      };
    }

    @Override
    public Speaks fromString(String words) {
      throw new UnsupportedOperationException("It is chosen, never typed");
    }
  }
}
