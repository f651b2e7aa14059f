package org.criticalfriend.ui.issuing;

import static org.criticalfriend.ui.issuing.SendLabels.gathered;
import static org.criticalfriend.ui.issuing.SendLabels.label;
import static org.criticalfriend.ui.issuing.SendLabels.shownWhere;
import static org.criticalfriend.ui.issuing.SendLabels.wrapped;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.DateField;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Where it is decided how a paper moves on. */
public final class SendView extends BorderPane {
  private static final double NARROW_EMS = 62;
  private static final double HALF = 50;

  private final SendModel model;
  private final SendWords words;
  private final ComboBox<PaperState> state = new ComboBox<>();
  private final Button send = new Button();
  private final SendFiles files;
  private final BooleanBinding goesOut;
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow;

  /**
   * A view of this.
   *
   * @param toChecks shows the remarks beside the paper
   * @param chooseFolder asks for another folder
   */
  public SendView(SendModel model, Runnable toChecks, Runnable chooseFolder) {
    this.model = model;
    this.words = new SendWords(model);
    Decision decision = model.decision();
    this.goesOut =
        Bindings.createBooleanBinding(
            () -> Decision.goesOut(decision.state().get()), decision.state());
    VBox whom =
        gathered(
            Styles.GAP_24,
            becomes(),
            new RecipientsBox(decision.recipients(), goesOut),
            answers(decision));
    SendChecks checks = new SendChecks(model, words, toChecks);
    this.files = new SendFiles(model, chooseFolder, goesOut);
    VBox with = gathered(Styles.GAP_24, checks, files);
    this.narrow = ruler.isNarrower(this, NARROW_EMS);
    VBox form = new VBox(ruler, head(), columns(whom, with));
    form.getStyleClass().addAll("cf-send", Styles.PAD_24, Styles.GAP_24);
    getStyleClass().add(Styles.CONTENT);
    setCenter(scrolling(form));
    setBottom(acts());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::sent);
    model.open().addListener((property, before, open) -> files.draw());
  }

  /** Puts the focus where it is decided what the paper becomes. */
  public void focus() {
    applyCss(); // before it was drawn once, what can be scrolled is in no scene
    state.requestFocus();
  }

  private static ScrollPane scrolling(Node form) {
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Node head() {
    Label title = new Label(Words.say("issuing.title"));
    title.getStyleClass().add(Styles.TITLE);
    Label paper = new Label();
    paper.setWrapText(true);
    paper.getStyleClass().add(Styles.MUTED);
    paper
        .textProperty()
        .bind(Bindings.createStringBinding(words::title, model.paper(), model.open()));
    return gathered(Styles.GAP_4, title, paper);
  }

  /** Beside each other where there is room, otherwise one beneath the other. */
  private GridPane columns(Node whom, Node with) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("cf-send-columns");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    Runnable lay =
        () -> {
          grid.getChildren().clear();
          grid.getColumnConstraints().clear();
          if (narrow.get()) {
            grid.addColumn(0, whom, with);
          } else {
            grid.getColumnConstraints().addAll(half, half);
            grid.addRow(0, whom, with);
          }
        };
    narrow.addListener((property, before, after) -> lay.run());
    lay.run();
    return grid;
  }

  private Node becomes() {
    state.getItems().setAll(PaperState.values());
    state.valueProperty().bindBidirectional(model.decision().state());
    state.setAccessibleText(Words.say("issuing.becomes"));
    state.setId("issuing-state");
    state.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable PaperState shown) {
            return shown == null ? "" : VersionWords.state(shown);
          }

          @Override
          public @Nullable PaperState fromString(String words) {
            return state.getValue(); // nothing is typed here
          }
        });
    Label says = wrapped("");
    says.textProperty()
        .bind(
            Bindings.createStringBinding(
                words::consequence, model.decision().state(), model.open()));
    return gathered(Styles.GAP_8, label("issuing.becomes", state), state, says);
  }

  private Node answers(Decision decision) {
    DateField until = new DateField(null);
    until.valueProperty().bindBidirectional(decision.until());
    until.setPromptText(Words.say("issuing.no-date"));
    until.setAccessibleText(Words.say("issuing.until"));
    TextField note = new TextField();
    note.textProperty().bindBidirectional(decision.note());
    note.setAccessibleText(Words.say("issuing.note"));
    VBox box =
        gathered(
            Styles.GAP_8, label("issuing.until", until), until, label("issuing.note", note), note);
    shownWhere(box, goesOut);
    return box;
  }

  private Node acts() {
    send.setId("issuing-send");
    send.getStyleClass().add(Styles.PRIMARY);
    send.setMinWidth(USE_PREF_SIZE);
    send.textProperty()
        .bind(Bindings.createStringBinding(words::act, model.decision().state(), model.open()));
    send.disableProperty().bind(model.whyNot().isNotEmpty());
    send.setOnAction(event -> model.send());
    Button cancel = new Button(Words.say("issuing.cancel"));
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(event -> model.cancel());
    Label why = new Label();
    why.getStyleClass().add(Styles.MUTED);
    why.setWrapText(true);
    why.textProperty()
        .bind(
            Bindings.when(model.progress().isNotEmpty())
                .then(model.progress())
                .otherwise(model.whyNot()));
    FlowPane acts = new FlowPane(send, cancel, why);
    acts.getStyleClass().addAll("cf-send-acts", Styles.GAP_8);
    return acts;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
      event.consume();
    }
  }

  /** Before a field takes the key for itself. */
  private void sent(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.send();
      event.consume();
    }
  }
}
