package org.criticalfriend.ui.questions;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Hint;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.jspecify.annotations.Nullable;

/** Draws the questions, and the documents beside them, or beneath them where it is narrow. */
public final class QuestionsPart implements Part {
  private static final double QUESTIONS_SHARE = 0.56;
  private static final double WIDE = 55;
  private static final double WORDS = 43;

  private final QuestionsModel questions;
  private final DocumentsModel documents;
  private final QuestionsView questionsView;
  private final DocumentsView documentsView;
  private final List<Command> commands;
  private final ObjectProperty<@Nullable Id> selected = new SimpleObjectProperty<>();
  private final BorderPane pane = new BorderPane();
  private final SplitPane split = new SplitPane();
  private final ObservableList<Hint> hints = FXCollections.observableArrayList();

  /** The questions of the review in this frame. */
  public QuestionsPart(FrameModel frame, Background background) {
    this.questions = new QuestionsModel(frame, background);
    this.documents = new DocumentsModel(frame, background);
    this.questionsView = new QuestionsView(questions);
    this.documentsView = new DocumentsView(documents, frame.screenShared());
    questions.chosen().addListener((property, before, after) -> selected.set(after));
    documents
        .selected()
        .addListener((property, before, after) -> selected.set(after == null ? null : after.id()));
    this.commands = acts();
    pane.getStyleClass().add(Styles.CONTENT);
    pane.setTop(bar());
    split.getItems().addAll(questionsView, documentsView);
    split.setDividerPositions(QUESTIONS_SHARE);
    pane.setCenter(split);
    split.widthProperty().addListener((property, before, after) -> turn(after.doubleValue()));
    hints.setAll(
        Hint.of("Enter", Words.say("questions.hint-edit")),
        Hint.of("Ctrl+B", Words.say("questions.hint-bold")),
        Hint.of("Alt+↑", Words.say("questions.hint-order")),
        Hint.of("Ctrl+N", Words.say("questions.hint-new")),
        Hint.of("Ctrl+D", Words.say("questions.hint-document")));
  }

  @Override
  public PartName name() {
    return PartName.QUESTIONS;
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void arrive() {
    pane.applyCss();
    pane.layout(); // panes that were never drawn hold nothing that could take the focus
    questionsView.begin();
  }

  @Override
  public ObservableValue<@Nullable Id> selected() {
    return selected;
  }

  @Override
  public List<Node> panes() {
    return List.of(questionsView, documentsView);
  }

  @Override
  public void leave() {
    questions.keepQuietly();
    documents.settle();
  }

  @Override
  public void show(Id thing) {
    for (Document document : documents.documents()) {
      if (document.id().equals(thing)) {
        documents.selected().set(document);
        return;
      }
    }
    questions.chosen().set(thing);
    questionsView.begin();
  }

  @Override
  public ObservableList<Hint> hints() {
    return hints;
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  private List<Command> acts() {
    BooleanBinding none = questions.chosen().isNull();
    return Command.changing(
        questions.isWritable(),
        List.of(
            of("questions.command-new", "Ctrl+N", questions::begin),
            of("questions.command-prompt", "Ctrl+Shift+N", questions::beginPrompt)
                .unavailableWhen(none),
            of("questions.command-local", "Ctrl+L", questions::turnLocal).unavailableWhen(none),
            of("questions.command-up", "Alt+UP", () -> questions.move(-1)).unavailableWhen(none),
            of("questions.command-down", "Alt+DOWN", () -> questions.move(1)).unavailableWhen(none),
            of("questions.command-remove", "DELETE", questions::remove).unavailableWhen(none),
            of("questions.command-document", "Ctrl+D", documentsView::begin),
            of("questions.command-remove-document", "Ctrl+DELETE", documents::remove)
                .unavailableWhen(documents.selected().isNull())));
  }

  private static Command of(String key, String keys, Runnable act) {
    return Command.of(MenuName.REVIEW, key, keys, act);
  }

  private void turn(double width) {
    double em = new Label().getFont().getSize();
    if (pane.getScene() != null && questionsView.lookup(".label") instanceof Label label) {
      em = label.getFont().getSize();
    }
    Orientation wanted = width < WIDE * em ? Orientation.VERTICAL : Orientation.HORIZONTAL;
    documentsView.narrow().set(wanted == Orientation.VERTICAL);
    if (split.getOrientation() != wanted) {
      split.setOrientation(wanted);
      split.setDividerPositions(QUESTIONS_SHARE);
    }
  }

  private Node bar() {
    Button prompt =
        button("questions.add-prompt", Icon.ADD, "Ctrl+Shift+N", questions::beginPrompt);
    prompt.getStyleClass().add(Styles.PLAIN);
    BooleanBinding fixed = Bindings.createBooleanBinding(() -> !questions.isWritable());
    prompt.disableProperty().bind(questions.chosen().isNull().or(fixed));
    Button document =
        button("questions.add-document", Icon.DOCUMENT, "Ctrl+D", documentsView::begin);
    document.getStyleClass().add(Styles.PLAIN);
    Button add = button("questions.new", Icon.QUESTIONS, "Ctrl+N", questions::begin);
    document.setDisable(!questions.isWritable());
    add.setDisable(!questions.isWritable());
    return new TitleBar(Words.say("part.questions"), WORDS, prompt, document, add);
  }

  private static Button button(String key, Icon icon, String keys, Runnable act) {
    Button button = new Button(Words.say(key), icon.inBar());
    button.setTooltip(new Tooltip(Words.say("questions.tip", Words.say(key), keys)));
    button.setOnAction(event -> act.run());
    return button;
  }
}
