package org.criticalfriend.ui.welcome;

import java.nio.file.Path;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.EmptyPlace;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.welcome.WelcomeModel.Row;
import org.jspecify.annotations.Nullable;

/** What can be begun, at the left, and what was opened lately. */
final class StartPage extends ScrollPane {
  private static final double NARROW_TITLES = 52;
  private final WelcomeModel model;
  private final ListView<Row> recent = new ListView<>();
  private final Button first;
  private final Button other = new Button(Words.say("welcome.open"), Icon.FOLDER.inLine());
  private final Label title = new Label(Words.say("welcome.recent"));
  private final BorderPane body = new BorderPane();
  private final Node left;
  private @Nullable Path chosen;
  private boolean stacked;

  StartPage(WelcomeModel model) {
    this.model = model;
    this.first = entry(Icon.ADD, "new", model::begin);
    this.left = left();
    recent.setItems(model.rows());
    recent.getStyleClass().add(Styles.LIST);
    recent.setAccessibleText(Words.say("welcome.recent"));
    recent.setCellFactory(list -> new RecentCell(model));
    recent.setPlaceholder(new EmptyPlace(Words.say("welcome.empty"), null, ""));
    recent.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    recent
        .getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (property, before, row) -> chosen = row == null ? chosen : row.recent().file());
    recent.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            open();
          }
        });
    model.rows().addListener((ListChangeListener<Row>) change -> chooseFirst());
    body.setCenter(right());
    setContent(body);
    setFitToWidth(true);
    setFitToHeight(true);
    widthProperty().addListener((property, before, after) -> arrange());
    body.setLeft(left);
    chooseFirst();
  }

  void arrive() {
    (model.rows().isEmpty() ? first : recent).requestFocus();
  }

  /**
   * With large text on a small screen the two stand one above the other. Nothing moves unless that
   * changes: what moves is styled anew.
   */
  private void arrange() {
    boolean narrow = getWidth() > 0 && getWidth() < NARROW_TITLES * title.getFont().getSize();
    if (narrow == stacked) {
      return;
    }
    stacked = narrow;
    body.setTop(null);
    body.setLeft(null);
    if (narrow) {
      getStyleClass().add("cf-narrow");
      body.setTop(left);
      beginAtTheTop();
    } else {
      getStyleClass().remove("cf-narrow");
      body.setLeft(left);
    }
  }

  /** What has the focus stands at the top: nobody should have to scroll to see where they are. */
  private void beginAtTheTop() {
    if (recent.isFocused()) {
      first.requestFocus();
    }
    setVvalue(0);
  }

  private Node left() {
    Label promise = wrapped("welcome.promise", Styles.MUTED);
    Label local = new Label(Words.say("welcome.local"), Icon.BACKGROUND_ONLY.inLine());
    local.setWrapText(true);
    local.getStyleClass().addAll(Styles.META, Styles.MUTED);
    HBox begin = new HBox(strong("welcome.begin"), new Glue(), KeyCaps.cap("Ctrl+N"));
    begin.setAlignment(Pos.CENTER_LEFT);
    VBox entries =
        new VBox(
            begin,
            first,
            entry(Icon.FOLLOW_UP, "earlier", model::beginFromEarlier),
            entry(Icon.SAMPLE, "sample", model::openSample));
    entries.getStyleClass().add(Styles.GAP_8);
    VBox left = new VBox(new BrandMark(), promise, entries, new Glue(), local);
    left.getStyleClass().add("cf-welcome-left");
    left.getStyleClass().add("cf-welcome-side");
    return left;
  }

  private Node right() {
    other.setOnAction(event -> model.openOther());
    title.getStyleClass().add(Styles.TITLE);
    HBox head = new HBox(title, new Glue(), other);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(recent);
    card.getStyleClass().addAll(Styles.CARD, "cf-recent");
    VBox.setVgrow(recent, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox right = new VBox(head, card, drop());
    right.getStyleClass().add("cf-welcome-right");
    return right;
  }

  private static Node drop() {
    Label words = wrapped("welcome.drop", Styles.MUTED);
    FlowPane place = new FlowPane(Icon.DROP.large(), words);
    place.setAlignment(Pos.CENTER);
    place.getStyleClass().addAll("cf-drop", Styles.GAP_12);
    return place;
  }

  /** A large button with two lines: what it begins and what comes of it. */
  private static Button entry(Icon icon, String key, Runnable act) {
    Label line = strong("welcome." + key);
    Label more = new Label(Words.say("welcome." + key + ".more"));
    more.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox words = new VBox(line, more);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox content = new HBox(icon.inBar(), words, Icon.GO.inLine());
    content.setAlignment(Pos.CENTER_LEFT);
    content.getStyleClass().add(Styles.GAP_12);
    Button button = new Button(null, content);
    button.getStyleClass().add("cf-entry");
    button.setAccessibleText(line.getText() + ". " + more.getText());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(event -> act.run());
    return button;
  }

  private void pressed(KeyEvent event) {
    Row row = recent.getSelectionModel().getSelectedItem();
    if (row != null && event.getCode() == KeyCode.ENTER) {
      open();
      event.consume();
    } else if (row != null && event.getCode() == KeyCode.DELETE) {
      model.forget(row);
      event.consume();
    }
  }

  private void open() {
    Row row = recent.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.open(row.recent().file());
    }
  }

  private void chooseFirst() {
    weigh();
    int before = indexOf(chosen);
    recent.getSelectionModel().clearAndSelect(Math.max(0, before));
  }

  /** Who opened nothing yet begins something; who did opens it again, or another. */
  private void weigh() {
    boolean fresh = model.rows().isEmpty();
    (fresh ? other : first).getStyleClass().remove(Styles.PRIMARY);
    Button weighty = fresh ? first : other;
    if (!weighty.getStyleClass().contains(Styles.PRIMARY)) {
      weighty.getStyleClass().add(Styles.PRIMARY);
    }
  }

  /** A row that was chosen stays so when the list is read anew. */
  private int indexOf(@Nullable Path file) {
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i).recent().file().equals(file)) {
        return i;
      }
    }
    return -1;
  }

  private static Label strong(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().add(Styles.STRONG);
    return label;
  }

  private static Label wrapped(String key, String style) {
    Label label = new Label(Words.say(key));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
