package org.criticalfriend.ui.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.DateField;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Where it is decided how a paper moves on. */
public final class SendView extends BorderPane {
  private static final double NARROW_EMS = 62;
  private static final double HALF = 50;
  private static final int REASON_ROWS = 3;

  private final SendModel model;
  private final SendWords words;
  private final Runnable toChecks;
  private final ComboBox<PaperState> state = new ComboBox<>();
  private final Button send = new Button();
  private final VBox files = new VBox();
  private final VBox blocking = new VBox();
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
    this.toChecks = toChecks;
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
    VBox with = gathered(Styles.GAP_24, checks(), filesBox(chooseFolder));
    this.narrow = ruler.isNarrower(this, NARROW_EMS);
    VBox form = new VBox(ruler, head(), columns(whom, with));
    form.getStyleClass().addAll("cf-send", Styles.PAD_24, Styles.GAP_24);
    ScrollPane scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getStyleClass().add(Styles.CONTENT);
    setCenter(scroll);
    setBottom(acts());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::sent);
    model.open().addListener((property, before, open) -> arrive(open));
    model.remarks().addListener((ListChangeListener<Remark>) change -> drawBlocking());
    decision.state().addListener((property, before, after) -> drawBlocking());
  }

  /** Puts the focus where it is decided what the paper becomes. */
  public void focus() {
    applyCss(); // before it was drawn once, what can be scrolled is in no scene
    state.requestFocus();
  }

  private void arrive(boolean open) {
    if (open) {
      drawFiles();
      drawBlocking();
    }
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

  private Node filesBox(Runnable chooseFolder) {
    CheckBox copies = new CheckBox();
    copies.setWrapText(true);
    copies
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("issuing.copies", model.folder().get()), model.folder()));
    copies.selectedProperty().bindBidirectional(model.decision().copies());
    Button other = new Button(Words.say("papers.choose-folder"), Icon.FOLDER.inLine());
    other.setOnAction(event -> chooseFolder.run());
    files.getStyleClass().add(Styles.GAP_8);
    VBox box =
        gathered(
            Styles.GAP_8,
            strong("issuing.files"),
            files,
            copies,
            other,
            wrapped(Words.say("issuing.kept-in-review")));
    shownWhere(box, goesOut);
    return box;
  }

  private void drawFiles() {
    List<CheckBox> ticks = new ArrayList<>();
    for (Format format : model.possible()) {
      String name = format.name().toLowerCase(Locale.ROOT);
      CheckBox tick = new CheckBox(Words.say("issuing.format." + name));
      tick.setSelected(model.decision().formats().contains(format));
      tick.selectedProperty()
          .addListener(
              (property, before, on) -> {
                if (on) {
                  model.decision().formats().add(format);
                } else {
                  model.decision().formats().remove(format);
                }
              });
      ticks.add(tick);
    }
    files.getChildren().setAll(ticks);
  }

  private Node checks() {
    Label said = wrapped("");
    said.textProperty()
        .bind(Bindings.createStringBinding(words::said, model.checked(), model.remarks()));
    Hyperlink look = new Hyperlink(Words.say("issuing.look"));
    look.setOnAction(
        event -> {
          model.cancel();
          toChecks.run();
        });
    TextArea reason = new TextArea();
    reason.setId("issuing-reason");
    reason.setPrefRowCount(REASON_ROWS);
    reason.setWrapText(true);
    reason.textProperty().bindBidirectional(model.decision().reason());
    reason.setAccessibleText(Words.say("issuing.reason"));
    blocking.getStyleClass().add(Styles.GAP_8);
    VBox why = gathered(Styles.GAP_8, blocking, label("issuing.reason", reason), reason);
    shownWhere(why, model.needsReason());
    return gathered(Styles.GAP_8, strong("issuing.checks"), said, look, why);
  }

  private void drawBlocking() {
    List<Node> lines = new ArrayList<>();
    for (Remark remark : model.blocking()) {
      Label line = wrapped(remark.place() + ": " + remark.text());
      line.setGraphic(Icon.CLASH.inLine());
      line.getStyleClass().add(Styles.DANGER);
      lines.add(line);
    }
    blocking.getChildren().setAll(lines);
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

  private static void shownWhere(Node node, BooleanBinding where) {
    node.visibleProperty().bind(where);
    node.managedProperty().bind(where);
  }

  private static VBox gathered(String gap, Node... nodes) {
    VBox box = new VBox(nodes);
    box.getStyleClass().add(gap);
    return box;
  }

  private static Label strong(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().add(Styles.STRONG);
    return label;
  }

  private static Label label(String key, Region field) {
    Label label = strong(key);
    label.setLabelFor(field);
    return label;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(Styles.MUTED);
    return label;
  }
}
