package org.criticalfriend.ui.people;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.people.Arrival;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.ui.people.PasteModel.Line;

/** A line of the preview: a mark or a tick box, who, and what happens. */
final class ArrivalCell extends WrappingCell<Line> {
  private final PasteModel model;

  ArrivalCell(PasteModel model) {
    this.model = model;
    setAlignment(Pos.TOP_LEFT);
  }

  @Override
  protected Region draw(Line line) {
    Arrival arrival = line.arrival();
    VBox words = new VBox(wrapped(ArrivalWords.name(arrival), Styles.STRONG));
    String meaning = ArrivalWords.meaning(arrival);
    if (!meaning.isEmpty()) {
      Label told = wrapped(meaning, Styles.MUTED);
      told.getStyleClass().add(Styles.META);
      words.getChildren().add(told);
    }
    if (arrival instanceof Arrival.Question question) {
      words
          .getChildren()
          .addAll(wrapped(ArrivalWords.question(question), "cf-asked"), answers(line));
    }
    words.getStyleClass().add(Styles.GAP_4);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(mark(line), words);
    row.getStyleClass().add(Styles.GAP_12);
    return row;
  }

  private Node mark(Line line) {
    return switch (line.arrival()) {
      case Arrival.Fresh _, Arrival.Known _ -> tick(line);
      case Arrival.Same _ -> mark(Icon.AGREED, Styles.SUCCESS);
      case Arrival.Question _ -> mark(Icon.WARNING, Styles.WARNING);
      case Arrival.Twice _, Arrival.NoPerson _ -> mark(Icon.OPEN_QUESTION, Styles.SUBTLE);
    };
  }

  private static Node mark(Icon icon, String style) {
    Label mark = new Label(null, icon.inBar());
    mark.getStyleClass().addAll(style, "cf-arrival-mark");
    return mark;
  }

  private Node tick(Line line) {
    CheckBox box = new CheckBox();
    box.setSelected(line.taken());
    box.setAccessibleText(Words.say("people.take", ArrivalWords.name(line.arrival())));
    box.setOnAction(event -> model.tick(line, box.isSelected()));
    box.getStyleClass().add("cf-arrival-mark");
    return box;
  }

  private Node answers(Line line) {
    Button one = new Button(Words.say("people.one-person"));
    one.setOnAction(event -> model.answer(line, true));
    Button two = new Button(Words.say("people.two-people"));
    two.getStyleClass().add(Styles.PLAIN);
    two.setOnAction(event -> model.answer(line, false));
    FlowPane answers = new FlowPane(one, two);
    answers.getStyleClass().add(Styles.GAP_8);
    return answers;
  }

  private static Label wrapped(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
