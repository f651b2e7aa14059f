package org.criticalfriend.ui.agreeing;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Person;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.agreeing.Scope.Sorts;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.jspecify.annotations.Nullable;

/** What to go through, and who is there. */
final class ChoosingView extends BorderPane {
  private final AgreeingModel model;
  private final ListView<Scope> scopes = new ListView<>();
  private final VBox team = new VBox();
  private final Label reason = new Label();
  private final Button begin = new Button(Words.say("agreeing.begin"));

  ChoosingView(AgreeingModel model, Runnable close) {
    this.model = model;
    setTop(head());
    HBox both = new HBox(what(), who());
    both.getStyleClass().addAll(Styles.PAD_24, Styles.GAP_24);
    setCenter(both);
    setBottom(foot(close));
    model.sorts().addListener((property, before, after) -> fill());
    model.scope().addListener((property, before, after) -> choose());
    model.attendance().count().addListener((property, before, after) -> able());
    fill();
    fillTeam();
    scopes.sceneProperty().addListener((property, before, now) -> scopes.requestFocus());
  }

  private static Node head() {
    Label title = new Label(Words.say("agreeing.name"));
    title.getStyleClass().add(Styles.TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    Label how = new Label(Words.say("agreeing.how"));
    how.setWrapText(true);
    how.getStyleClass().add(Styles.MUTED);
    VBox head = new VBox(title, how);
    head.getStyleClass().addAll("cf-agreeing-head", Styles.GAP_4);
    return head;
  }

  private Node what() {
    scopes.getStyleClass().addAll(Styles.LIST, "cf-scopes");
    scopes.setAccessibleText(Words.say("agreeing.what"));
    scopes.setCellFactory(list -> new ScopeCell());
    scopes
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, after) -> chosen(after));
    scopes.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            model.begin();
          }
        });
    VBox.setVgrow(scopes, Priority.ALWAYS);
    VBox what = new VBox(title("agreeing.what"), sorts(), scopes);
    what.getStyleClass().add(Styles.GAP_8);
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    return what;
  }

  private void chosen(@Nullable Scope scope) {
    if (scope != null) {
      model.scope().set(scope);
      able();
    }
  }

  private Node sorts() {
    FlowPane sorts = new FlowPane();
    sorts.getStyleClass().add(Styles.GAP_16);
    ToggleGroup group = new ToggleGroup();
    for (Sorts sort : Sorts.values()) {
      String key = "agreeing.sorts-" + sort.name().toLowerCase(Locale.ROOT);
      RadioButton button = new RadioButton(Words.say(key));
      button.setToggleGroup(group);
      button.setSelected(model.sorts().get() == sort);
      button.setOnAction(event -> model.sorts().set(sort));
      sorts.getChildren().add(button);
    }
    return sorts;
  }

  private Node who() {
    Button all = new Button(Words.say("agreeing.everybody"));
    all.setOnAction(event -> tick(true));
    Button none = new Button(Words.say("agreeing.nobody"));
    none.setOnAction(event -> tick(false));
    List.of(all, none).forEach(button -> button.getStyleClass().add(Styles.PLAIN));
    FlowPane buttons = new FlowPane(all, none);
    buttons.getStyleClass().add(Styles.GAP_8);
    team.getStyleClass().add(Styles.GAP_8);
    ScrollPane scroll = new ScrollPane(team);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox who = new VBox(title("agreeing.who"), buttons, scroll);
    who.getStyleClass().addAll(Styles.GAP_8, "cf-attendance");
    who.setMinWidth(0);
    return who;
  }

  private Node foot(Runnable close) {
    reason.getStyleClass().add(Styles.MUTED);
    reason.setWrapText(true);
    begin.setGraphic(KeyCaps.cap("Enter"));
    Button cancel = new Button(Words.say("agreeing.close"));
    cancel.setGraphic(KeyCaps.cap("Esc"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> close.run());
    begin.getStyleClass().add(Styles.PRIMARY);
    begin.setMinWidth(USE_PREF_SIZE);
    begin.setOnAction(event -> model.begin());
    HBox foot = new HBox(reason, new Glue(), cancel, begin);
    foot.getStyleClass().addAll("cf-agreeing-foot", Styles.GAP_8);
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private static Label title(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().add(Styles.STRONG);
    return label;
  }

  private void tick(boolean present) {
    model.attendance().setAll(present);
    fillTeam();
  }

  private void fill() {
    Scope chosen = model.scope().get();
    scopes.getItems().setAll(model.scopes());
    scopes.getSelectionModel().select(chosen);
    able();
  }

  private void choose() {
    Scope chosen = model.scope().get();
    if (!scopes.getItems().contains(chosen)) {
      fill();
    } else if (!chosen.equals(scopes.getSelectionModel().getSelectedItem())) {
      scopes.getSelectionModel().select(chosen);
      able();
    }
  }

  private void fillTeam() {
    team.getChildren().clear();
    for (Person person : model.attendance().team()) {
      CheckBox box = new CheckBox(person.name());
      box.setSelected(model.attendance().isPresent(person));
      box.setOnAction(event -> model.attendance().set(person, box.isSelected()));
      team.getChildren().add(box);
    }
    if (team.getChildren().isEmpty()) {
      Label none = new Label(Words.say("agreeing.no-team"));
      none.setWrapText(true);
      none.getStyleClass().add(Styles.MUTED);
      team.getChildren().add(none);
    }
  }

  private void able() {
    begin.setDisable(!model.canBegin());
    String key =
        !model.isWritable()
            ? "agreeing.read-only"
            : model.count(model.scope().get()) == 0 ? "agreeing.nothing" : "agreeing.ready";
    boolean missing = !model.canBegin() && key.equals("agreeing.ready");
    int present = model.attendance().count().get();
    reason.setText(
        Words.say(missing ? "agreeing.who-first" : key, model.count(model.scope().get()), present));
  }

  /** A scope with how many it holds. */
  private final class ScopeCell extends WrappingCell<Scope> {
    @Override
    protected Region draw(Scope scope) {
      int many = model.count(scope);
      Label words = new Label(words(scope));
      words.setWrapText(true);
      words.setMinWidth(0);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      Label count = new Label(Integer.toString(many));
      count.setMinWidth(USE_PREF_SIZE);
      count.getStyleClass().add(many == 0 ? Styles.SUBTLE : Styles.STRONG);
      HBox row = new HBox(words, count);
      row.getStyleClass().add(Styles.GAP_8);
      setAccessibleText(Words.say("agreeing.scope-aloud", words.getText(), many));
      return row;
    }

    private String words(Scope scope) {
      return scope instanceof Scope.OfQuestion question
          ? scope.words() + ": " + new ProseText(question.question().text(), model.review()).plain()
          : scope.words();
    }
  }
}
