package org.criticalfriend.ui.welcome;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.DateField;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TabLeaves;

/** The form for a new review. */
final class NewReviewView extends ScrollPane {
  private static final int ROWS = 4;
  private final NewReviewModel model;
  private final TextField host = new TextField();

  NewReviewView(NewReviewModel model, Runnable back) {
    this.model = model;
    Label title = new Label(Words.say("new.heading"));
    title.getStyleClass().add(Styles.NAME);
    Label later = wrapped(Words.say("new.later"), Styles.MUTED);
    VBox form =
        new VBox(
            title, later, host(), dates(), theme(), questions(), earlier(), place(), buttons(back));
    form.getStyleClass().addAll("cf-new-review", Styles.GAP_16);
    setContent(new StackPane(form));
    setFitToWidth(true);
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, back));
  }

  void arrive() {
    host.requestFocus();
  }

  private Node host() {
    host.textProperty().bindBidirectional(model.host());
    host.setPromptText(Words.say("new.host.prompt"));
    return field("new.host", host);
  }

  private Node dates() {
    DateField starts = new DateField(model.starts().get());
    starts.valueProperty().bindBidirectional(model.starts());
    DateField ends = new DateField(model.ends().get());
    ends.valueProperty().bindBidirectional(model.ends());
    FlowPane dates = new FlowPane(field("new.starts", starts), field("new.ends", ends));
    dates.getStyleClass().add(Styles.GAP_16);
    return dates;
  }

  private Node theme() {
    TextField theme = new TextField();
    theme.textProperty().bindBidirectional(model.theme());
    theme.setPromptText(Words.say("new.theme.prompt"));
    return field("new.theme", theme);
  }

  private Node questions() {
    TextArea questions = new TextArea();
    questions.textProperty().bindBidirectional(model.questions());
    questions.setPrefRowCount(ROWS);
    questions.setWrapText(true);
    questions.setPromptText(Words.say("new.questions.prompt"));
    TabLeaves.from(questions);
    Label count = new Label();
    count
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("new.questions.count", model.questionCount()), model.questions()));
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox field = field("new.questions", questions);
    field.getChildren().add(count);
    return field;
  }

  private Node earlier() {
    Button choose = new Button(Words.say("new.earlier.choose"), Icon.FOLLOW_UP.inLine());
    choose.setOnAction(event -> model.chooseEarlier());
    Button nothing = new Button(Words.say("new.earlier.nothing"));
    nothing.getStyleClass().add(Styles.PLAIN);
    nothing.visibleProperty().bind(model.brings().isNotEmpty());
    nothing.managedProperty().bind(nothing.visibleProperty());
    nothing.setOnAction(event -> model.bringNothing());
    FlowPane buttons = new FlowPane(choose, nothing);
    buttons.getStyleClass().add(Styles.GAP_8);
    Label brings = said(Styles.MUTED, model.brings());
    Label problem = said(Styles.DANGER, model.problem());
    VBox earlier = new VBox(strong("new.earlier"), buttons, brings, problem);
    earlier.getStyleClass().add(Styles.GAP_4);
    return earlier;
  }

  private Node place() {
    Label file = new Label();
    file.textProperty().bind(model.file().map(Object::toString));
    file.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
    file.setMinWidth(0);
    file.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(file, Priority.ALWAYS);
    file.getStyleClass().add(Styles.MUTED);
    Button choose = new Button(Words.say("new.file.choose"));
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(event -> model.choosePlace());
    HBox line = new HBox(file, choose);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Styles.GAP_8);
    VBox place = new VBox(strong("new.file"), line);
    place.getStyleClass().add(Styles.GAP_4);
    return place;
  }

  private Node buttons(Runnable back) {
    Button make = new Button(Words.say("new.make"));
    make.getStyleClass().add(Styles.PRIMARY);
    make.disableProperty().bind(model.incomplete());
    make.setOnAction(event -> model.make());
    Button cancel = new Button(Words.say("new.back"));
    cancel.setOnAction(event -> back.run());
    Label missing = new Label();
    missing
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                model::missing, model.host(), model.starts(), model.ends()));
    missing.getStyleClass().add(Styles.MUTED);
    FlowPane buttons = new FlowPane(make, cancel, missing);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add(Styles.GAP_8);
    return buttons;
  }

  private void pressed(KeyEvent event, Runnable back) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.make();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      event.consume();
    }
  }

  private static VBox field(String key, Node control) {
    Label label = strong(key);
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    VBox field = new VBox(label, control);
    field.getStyleClass().add(Styles.GAP_4);
    return field;
  }

  private static Label said(String style, javafx.beans.value.ObservableStringValue words) {
    Label label = wrapped("", style);
    label.textProperty().bind(words);
    label.visibleProperty().bind(Bindings.isNotEmpty(words));
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private static Label strong(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().add(Styles.STRONG);
    return label;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
