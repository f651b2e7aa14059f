package org.criticalfriend.ui.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.recommendations.Editor.Field;
import org.jspecify.annotations.Nullable;

/** The open recommendation: its words, what it stands under, the findings it answers. */
final class EditorView extends VBox {
  private static final int HEADLINE_LINES = 2;
  private static final int TEXT_LINES = 8;

  private final RecommendationsModel model;
  private final Editor editor;
  private final TextArea headline = new TextArea();
  private final TextArea text = new TextArea();
  private final TextField code = new TextField();
  private final CheckBox essential = new CheckBox(Words.say("recommendations.essential"));
  private final ComboBox<Choice> theme = new ComboBox<>();
  private final AnswersBox answers;
  private final StandingBox standing;
  private boolean showing;

  /** A theme to choose, or none. */
  private record Choice(@Nullable Id id, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /**
   * The editor.
   *
   * @param link begins to link the open recommendation to findings
   * @param agree puts it to the team
   * @param close puts the editor away
   */
  EditorView(
      RecommendationsModel model, Runnable link, Consumer<Recommendation> agree, Runnable close) {
    this.model = model;
    this.editor = model.editor();
    this.answers = new AnswersBox(model, link);
    this.standing = new StandingBox(model, agree);
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-advice-editor");
    setMinWidth(0);
    area(headline, Field.HEADLINE, HEADLINE_LINES);
    area(text, Field.TEXT, TEXT_LINES);
    typed(code, Field.CODE);
    headline.addEventFilter(KeyEvent.KEY_PRESSED, this::lineEnds);
    essential.setOnAction(event -> editor.turnEssential());
    essential.setDisable(!model.isWritable());
    theme.setOnAction(event -> themed());
    getChildren().addAll(head(close), body());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    editor.open().addListener((property, before, after) -> show(after));
    show(editor.open().get());
  }

  /** Puts the caret into the headline, its words selected, as for a new one. */
  void begin() {
    headline.requestFocus();
    headline.selectAll();
  }

  private Node head(Runnable close) {
    Label title = new Label(Words.say("recommendations.edit"));
    title.getStyleClass().add(Styles.STRONG);
    Button away = new Button(null, Icon.CLOSE.inLine());
    String words = Words.say("recommendations.close");
    away.setAccessibleText(words);
    away.setTooltip(new Tooltip(Words.say("recommendations.tip", words, "Esc")));
    away.getStyleClass().add(Styles.PLAIN);
    away.setOnAction(event -> close.run());
    Button history = new Button(null, Icon.HISTORY.inLine());
    String of = Words.say("recommendations.history");
    history.setAccessibleText(of);
    history.setTooltip(new Tooltip(Words.say("recommendations.tip", of, "Ctrl+H")));
    history.getStyleClass().add(Styles.PLAIN);
    history.setOnAction(event -> history());
    title.setMinWidth(USE_PREF_SIZE);
    HBox buttons = new HBox(history, away);
    buttons.getStyleClass().add("cf-editor-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox.setHgrow(buttons, Priority.ALWAYS);
    HBox head = new HBox(title, buttons);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add(Styles.CARD_HEAD);
    return head;
  }

  private void history() {
    Recommendation one = editor.open().get();
    if (one != null) {
      editor.settle();
      model.frame().history().get().accept(one.id());
    }
  }

  private Node body() {
    CategoryField category = new CategoryField(editor);
    category.setDisable(!model.isWritable());
    theme.setMaxWidth(Double.MAX_VALUE);
    theme.setDisable(!model.isWritable());
    VBox body = new VBox();
    body.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_12);
    FlowPane small = new FlowPane(labelled("recommendations.code", code), essential);
    small.getStyleClass().add(Styles.GAP_16);
    small.setRowValignment(VPos.BOTTOM);
    body.getChildren()
        .addAll(
            standing,
            labelled("recommendations.headline", headline),
            labelled("recommendations.text", text),
            answers,
            labelled("recommendations.theme", theme),
            labelled("recommendations.category", category),
            small);
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private static Node labelled(String key, Region control) {
    Label label = new Label(Words.say(key));
    label.setLabelFor(control);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    control.setAccessibleText(Words.say(key));
    return new VBox(label, control);
  }

  private void area(TextArea area, Field field, int lines) {
    area.setWrapText(true);
    area.setPrefRowCount(lines);
    area.setMinHeight(Region.USE_PREF_SIZE);
    String key = field == Field.TEXT ? "recommendations.text" : "recommendations.headline";
    area.setPromptText(Words.say(key + "-prompt"));
    typed(area, field);
  }

  private void typed(TextInputControl control, Field field) {
    control.setEditable(model.isWritable());
    control.textProperty().bindBidirectional(editor.typing(field).text());
    control
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                editor.typing(field).settle();
              }
            });
  }

  /** A headline is one line, so Enter goes on to the prose; Tab leaves both fields. */
  private void lineEnds(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      text.requestFocus();
      event.consume();
    }
  }

  private void themed() {
    Choice chosen = theme.getValue();
    if (!showing && chosen != null) {
      editor.theme(chosen.id());
    }
  }

  private void show(@Nullable Recommendation one) {
    if (one == null) {
      return;
    }
    showing = true;
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(null, Words.say("recommendations.no-theme")));
    editor.themes().forEach(each -> choices.add(new Choice(each.id(), each.name())));
    if (!theme.getItems().equals(choices)) {
      theme.getItems().setAll(choices);
    }
    choices.stream()
        .filter(choice -> Objects.equals(choice.id(), one.theme()))
        .findFirst()
        .ifPresent(theme::setValue);
    essential.setSelected(Boolean.TRUE.equals(one.essential()));
    standing.show(one);
    answers.show(one);
    showing = false;
  }
}
