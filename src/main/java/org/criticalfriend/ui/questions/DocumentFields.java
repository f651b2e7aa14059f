package org.criticalfriend.ui.questions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TickedButton;
import org.criticalfriend.ui.look.TickedButton.Choice;
import org.criticalfriend.ui.look.TickedButton.Ticking;
import org.criticalfriend.ui.questions.DocumentsModel.Field;
import org.jspecify.annotations.Nullable;

/** The fields of the open document; each is kept when it is left. */
final class DocumentFields extends VBox {
  private static final int COLUMNS = 9;

  private final DocumentsModel model;
  private final Map<Field, TextField> fields = new EnumMap<>(Field.class);
  private final TickedButton<Id> readers;
  private final FlowPane questions = new FlowPane();

  DocumentFields(DocumentsModel model) {
    this.model = model;
    this.readers =
        new TickedButton<>(
            Words.say("questions.readers"), new Ticking<>(this::team, this::reading, this::turn));
    getStyleClass().addAll("cf-document-fields", Styles.GAP_8);
    FlowPane dates = new FlowPane(field(Field.KIND), field(Field.ASKED), field(Field.RECEIVED));
    dates.getStyleClass().add(Styles.GAP_8);
    questions.getStyleClass().add(Styles.GAP_8);
    readers.setMaxWidth(Double.MAX_VALUE);
    readers.setDisable(!model.isWritable());
    questions.setDisable(!model.isWritable());
    getChildren().addAll(field(Field.TITLE), dates, field(Field.NOTE));
    getChildren().add(labelled("questions.readers", readers));
    getChildren().add(labelled("questions.bears-on", questions));
    Button done = new Button(Words.say("questions.done"));
    done.setOnAction(event -> close());
    getChildren().add(done);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    managedProperty().bind(visibleProperty());
    model.selected().addListener((property, before, after) -> show(after));
    show(model.selected().get());
  }

  /** Puts the caret into the first field. */
  void begin() {
    TextField title = fields.get(Field.TITLE);
    if (title != null) {
      title.requestFocus();
    }
  }

  private void close() {
    model.settle();
    model.selected().set(null);
  }

  private Node field(Field field) {
    TextField control = new TextField();
    control.textProperty().bindBidirectional(model.typing(field).text());
    control.setOnAction(event -> model.typing(field).settle());
    control
        .focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                model.typing(field).settle();
              }
            });
    control.setPrefColumnCount(COLUMNS);
    control.setEditable(model.isWritable());
    fields.put(field, control);
    String key = "questions.field-" + field.name().toLowerCase(Locale.ROOT);
    control.setAccessibleText(Words.say(key));
    return labelled(key, control);
  }

  private static VBox labelled(String key, Node control) {
    Label label = new Label(Words.say(key));
    label.setLabelFor(control);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return new VBox(label, control);
  }

  private void show(@Nullable Document document) {
    setVisible(document != null);
    if (document == null) {
      return;
    }
    String names = String.join(", ", model.readers(document));
    readers.say(names.isEmpty() ? Words.say("questions.nobody-reads") : names);
    questions.getChildren().clear();
    for (KeyQuestion question : model.questions()) {
      questions.getChildren().add(question(document, question));
    }
  }

  private List<Choice<Id>> team() {
    return model.team().stream().map(one -> new Choice<>(one.id(), one.name())).toList();
  }

  private Set<Id> reading() {
    Document document = model.selected().get();
    List<Id> readers = document == null ? null : document.readers();
    return readers == null ? Set.of() : Set.copyOf(readers);
  }

  private void turn(Id reader) {
    model.team().stream().filter(one -> one.id().equals(reader)).forEach(model::turnReader);
  }

  private ToggleButton question(Document document, KeyQuestion question) {
    int number = model.questions().indexOf(question) + 1;
    ToggleButton circle = new ToggleButton(Integer.toString(number));
    circle.getStyleClass().add("cf-question-toggle");
    circle.setSelected(model.questions(document).contains(number));
    circle.setAccessibleText(Words.say("question.number", number));
    circle.setTooltip(new Tooltip(new ProseText(question.text(), model.review()).plain()));
    circle.setOnAction(event -> model.turnQuestion(question));
    return circle;
  }
}
