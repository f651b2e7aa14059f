package org.criticalfriend.ui.timetable;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TabLeaves;
import org.jspecify.annotations.Nullable;

/** The pane at the right: everything about the selected session. */
final class SessionPane extends BorderPane {
  private final TimetableModel timetable;
  private final SessionModel model;
  private final TextArea title = new TextArea();
  private final MenuButton kinds = new MenuButton();
  private final MenuButton theme = new MenuButton();
  private final VBox fields = new VBox();
  private final ScrollPane scroll = new ScrollPane(fields);
  private final Node empty;

  /**
   * A pane for the session of this model.
   *
   * @param back goes back to the sessions
   */
  SessionPane(TimetableModel timetable, SessionModel model, Runnable back) {
    this.timetable = timetable;
    this.model = model;
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-session-pane");
    empty = new EmptyPlace(Words.say("timetable.none-selected"), null, "");
    scroll.setFitToWidth(true);
    fields.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_12);
    fields.getChildren().addAll(head(), title(), new ClashBox(timetable), when());
    addDetails();
    fields.getChildren().addAll(new Separator(), people(), hidden());
    model.session().addListener((property, before, after) -> draw());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            model.settle();
            back.run();
            event.consume();
          }
        });
    draw();
  }

  /** Puts the focus on the title, all of it selected. */
  void edit() {
    title.requestFocus();
    title.selectAll();
  }

  private void draw() {
    Session session = model.session().get();
    setCenter(session == null ? empty : scroll);
    if (session == null) {
      return;
    }
    kinds.getItems().setAll(Kinds.used(timetable.review()).stream().map(this::kind).toList());
    theme.getItems().setAll(timetable.review().themes().stream().map(this::theme).toList());
    theme.getItems().add(item(Words.say("timetable.no-theme"), () -> model.theme(null)));
    theme.setText(name(session));
  }

  private String name(Session session) {
    return timetable.review().themes().stream()
        .filter(one -> one.id().equals(session.theme()))
        .map(Theme::name)
        .findFirst()
        .orElse(Words.say("timetable.no-theme"));
  }

  private MenuItem kind(String kind) {
    return item(
        kind,
        () -> {
          model.text("kind").set(kind);
          model.settle("kind");
        });
  }

  private MenuItem theme(Theme one) {
    return item(one.name(), () -> model.theme(one.id()));
  }

  private static MenuItem item(String words, Runnable act) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> act.run());
    return item;
  }

  private static Label head() {
    Label head = new Label(Words.say("timetable.session"));
    head.getStyleClass().add(Styles.TITLE);
    return head;
  }

  private Node title() {
    title.setWrapText(true);
    title.setEditable(timetable.isWritable());
    title.setPrefRowCount(2);
    title.getStyleClass().add("cf-session-title");
    title.setAccessibleText(Words.say("timetable.field.title"));
    title.textProperty().bindBidirectional(model.text("title"));
    onLeaving(title, () -> model.settle("title"));
    TabLeaves.from(title);
    title.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            model.settle("title");
            event.consume();
          }
        });
    return title;
  }

  private Node when() {
    TextField date = field(model.date(), "timetable.field.date");
    TextField start = field(model.start(), "timetable.field.start");
    TextField end = field(model.end(), "timetable.field.end");
    for (TextField field : List.of(date, start, end)) {
      onLeaving(field, model::settleWhen);
    }
    HBox.setHgrow(date, Priority.ALWAYS);
    start.getStyleClass().add("cf-time-field");
    end.getStyleClass().add("cf-time-field");
    HBox times = new HBox(start, new Label("–"), end);
    times.getStyleClass().addAll(Styles.GAP_4, "cf-centred");
    VBox box = new VBox(labelled("timetable.field.when", date), labelled(null, times), wrong());
    box.getStyleClass().add(Styles.GAP_4);
    return box;
  }

  private Label wrong() {
    Label wrong = new Label();
    wrong.setWrapText(true);
    wrong.getStyleClass().addAll(Styles.META, Styles.DANGER);
    wrong.setGraphic(Icon.CLASH.inLine());
    wrong.textProperty().bind(model.wrong());
    wrong.visibleProperty().bind(model.wrong().isNotEmpty());
    wrong.managedProperty().bind(wrong.visibleProperty());
    return wrong;
  }

  private void addDetails() {
    VBox box = new VBox();
    box.getStyleClass().add(Styles.GAP_4);
    kinds.setAccessibleText(Words.say("timetable.kinds-used"));
    HBox kind = new HBox(text("kind"), kinds);
    HBox.setHgrow(kind.getChildren().getFirst(), Priority.ALWAYS);
    kind.getStyleClass().add(Styles.GAP_4);
    box.getChildren().add(labelled("timetable.field.kind", kind));
    theme.setAccessibleText(Words.say("timetable.field.theme"));
    theme.setMaxWidth(Double.MAX_VALUE);
    box.getChildren().add(labelled("timetable.field.theme", theme));
    for (String member : List.of("service", "venue", "room", "contact", "address", "source")) {
      HBox line = labelled("timetable.field." + member, text(member));
      box.getChildren().add(member.equals("contact") ? unlessHidden(line) : line);
    }
    fields.getChildren().add(box);
  }

  private Node people() {
    VBox people = new VBox(new PeersBox(timetable, model), new Separator());
    people.getChildren().addAll(new MetBox(timetable, model), new Separator());
    people.getChildren().add(new ToAskBox(timetable, model));
    people.getStyleClass().add(Styles.GAP_12);
    List.of(people, kinds, theme).forEach(node -> node.setDisable(!timetable.isWritable()));
    return unlessHidden(people);
  }

  private Node hidden() {
    Label hidden = new Label(Words.say("timetable.hidden"));
    hidden.setWrapText(true);
    hidden.getStyleClass().add(Styles.MUTED);
    hidden.visibleProperty().bind(timetable.hidesNames());
    hidden.managedProperty().bind(timetable.hidesNames());
    return hidden;
  }

  private Node unlessHidden(Node names) {
    names.visibleProperty().bind(timetable.hidesNames().not());
    names.managedProperty().bind(names.visibleProperty());
    return names;
  }

  private TextField text(String member) {
    TextField field = field(model.text(member), "timetable.field." + member);
    onLeaving(field, () -> model.settle(member));
    return field;
  }

  private TextField field(javafx.beans.property.StringProperty text, String key) {
    TextField field = new TextField();
    field.setEditable(timetable.isWritable());
    field.textProperty().bindBidirectional(text);
    field.setAccessibleText(Words.say(key));
    return field;
  }

  /** A label as wide as all the others, then the control. */
  static HBox labelled(@Nullable String key, Node control) {
    Label label = new Label(key == null ? "" : Words.say(key));
    label.getStyleClass().addAll(Styles.META, Styles.MUTED, "cf-field-label");
    HBox line = new HBox(label, control);
    HBox.setHgrow(control, Priority.ALWAYS);
    line.getStyleClass().add("cf-centred");
    return line;
  }

  /** Runs when the focus leaves, and on Enter. */
  static void onLeaving(javafx.scene.control.TextInputControl field, Runnable act) {
    field
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                act.run();
              }
            });
    if (field instanceof TextField line) {
      line.setOnAction(event -> act.run());
    }
  }

  /** A plain button with words. */
  static Button button(String words, Runnable act) {
    Button button = new Button(words);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }
}
