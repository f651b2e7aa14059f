package org.criticalfriend.ui.followup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.followup.Due;
import org.criticalfriend.followup.Excerpt;
import org.criticalfriend.followup.Judging;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;

/** A line: a recommendation across the whole width, or an action in its columns. */
final class RowCell extends WrappingCell<Row> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final FollowUpModel model;
  private final BooleanBinding narrow;

  /**
   * A cell.
   *
   * @param narrow whether columns have no room beside the words
   */
  RowCell(FollowUpModel model, BooleanBinding narrow) {
    this.model = model;
    this.narrow = narrow;
    setOnDragDetected(this::lift);
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(OVER, false));
    setOnDragDropped(this::dropped);
  }

  @Override
  protected Region draw(Row row) {
    pseudoClassStateChanged(GROUP, !(row instanceof Row.Doing));
    return switch (row) {
      case Row.Asked asked -> asked(asked);
      case Row.Rest _ -> rest();
      case Row.Doing doing -> doing(doing);
    };
  }

  private Region asked(Row.Asked row) {
    Recommendation one = row.recommendation();
    String called = Excerpt.title(one.headline(), one.text());
    Label title = new Label(one.code() == null ? called : one.code() + "  " + called);
    title.setWrapText(true);
    title.getStyleClass().add(Styles.STRONG);
    FlowPane meta = new FlowPane();
    meta.getStyleClass().addAll(Styles.GAP_8, Styles.META);
    if (Boolean.TRUE.equals(one.essential())) {
      String essential = Words.say("follow-up.essential");
      meta.getChildren().add(new Chip(essential, Chip.Tone.ACCENT, Icon.WORTH_A_FINDING));
    }
    if (one.state() == State.NO_CONSENSUS) {
      String without = Words.say("follow-up.no-consensus");
      meta.getChildren().add(new Chip(without, Chip.Tone.OUTLINED, Icon.OPEN_QUESTION));
    }
    meta.getChildren()
        .add(
            one.response() == null
                ? quiet(Words.say("follow-up.no-response"), Icon.LETTER)
                : StatusWords.chip(one.response()));
    judgement(meta, one.followUp(), row.judged());
    if (row.waits()) {
      meta.getChildren().add(quiet(Words.say("follow-up.no-action"), Icon.WARNING));
    }
    setAccessibleText(aloud(title.getText(), meta));
    VBox all = new VBox(title, meta);
    all.getStyleClass().add(Styles.GAP_4);
    return all;
  }

  private Region rest() {
    Label title = new Label(Words.say("follow-up.rest"));
    title.getStyleClass().add(Styles.STRONG);
    setAccessibleText(title.getText());
    return new VBox(title);
  }

  private Region doing(Row.Doing row) {
    Action action = row.action();
    Label number = new Label(row.number() == 0 ? "\u2013" : String.valueOf(row.number()));
    number.getStyleClass().addAll("cf-action-number", Styles.MUTED);
    Label text = new Label(Excerpt.title(null, action.text()));
    text.setWrapText(true);
    text.setMinWidth(0);
    if (Judging.isSettled(action.followUp())) {
      text.getStyleClass().add(Styles.MUTED);
    }
    Region leads = leads(action);
    Region due = due(row);
    FlowPane status = new FlowPane(StatusWords.chip(action.status()));
    status.getStyleClass().addAll("cf-action-status", Styles.GAP_4);
    judgement(status, action.followUp(), model.judging().has(action.id()));
    setAccessibleText(aloud(number.getText() + ". " + text.getText(), leads, due, status));
    HBox line = new HBox(number);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add(Styles.GAP_12);
    place(line, text, List.of(leads, due, status));
    return line;
  }

  /** Facts stand beside the words, or beneath them where there is no room for both. */
  private void place(HBox line, Label text, List<Region> facts) {
    if (narrow.get()) {
      FlowPane beneath = new FlowPane();
      beneath.getChildren().addAll(facts);
      beneath.getStyleClass().addAll(Styles.GAP_12, "cf-action-narrow");
      VBox words = new VBox(text, beneath);
      words.getStyleClass().add(Styles.GAP_4);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      line.getChildren().add(words);
    } else {
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      line.getChildren().add(text);
      line.getChildren().addAll(facts);
    }
  }

  private static Region leads(Action action) {
    if (action.leads().isEmpty()) {
      Label none = quiet(Words.say("follow-up.no-lead"), Icon.PERSON);
      none.getStyleClass().add("cf-action-leads");
      return none;
    }
    Label leads = new Label(String.join(",\n", action.leads()));
    leads.setWrapText(true);
    leads.getStyleClass().add("cf-action-leads");
    return leads;
  }

  private static Region due(Row.Doing row) {
    Label words = new Label(Due.of(row.action().due()).words());
    words.setWrapText(true);
    VBox due = new VBox(words);
    due.getStyleClass().add("cf-action-due");
    if (row.overdue()) {
      Label late = new Label(Words.say("follow-up.overdue"), Icon.CLASH.inLine());
      late.getStyleClass().addAll(Styles.META, Styles.WARNING);
      due.getChildren().add(late);
    }
    return due;
  }

  private static void judgement(
      FlowPane meta, @org.jspecify.annotations.Nullable FollowUp judged, boolean wanted) {
    if (judged != null) {
      meta.getChildren().add(StatusWords.chip(judged));
    } else if (wanted) {
      meta.getChildren().add(quiet(Words.say("follow-up.not-judged"), Icon.NOW));
    }
  }

  private static Label quiet(String words, Icon icon) {
    Label label = new Label(words, icon.inLine());
    label.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    return label;
  }

  private static String aloud(String first, Region... others) {
    Stream<String> rest = Stream.of(others).flatMap(RowCell::words);
    return Stream.concat(Stream.of(first), rest).collect(Collectors.joining(", "));
  }

  private static Stream<String> words(Node node) {
    return node instanceof Label label
        ? Stream.of(Objects.requireNonNullElse(label.getText(), "")).filter(one -> !one.isEmpty())
        : ((Region) node).getChildrenUnmodifiable().stream().flatMap(RowCell::words);
  }

  private void lift(MouseEvent event) {
    if (getItem() instanceof Row.Doing doing && model.isWritable()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(doing.action().id().value());
      startDragAndDrop(TransferMode.MOVE).setContent(content);
      event.consume();
    }
  }

  private void over(DragEvent event) {
    if (event.getGestureSource() instanceof RowCell cell && cell != this && getItem() != null) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(OVER, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    boolean mine = event.getGestureSource() instanceof RowCell;
    if (mine && ((RowCell) event.getGestureSource()).getItem() instanceof Row.Doing moved) {
      new Ordering(model).drop(moved, getItem());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** The heads of the columns, which stand in the same places. */
  static HBox heads() {
    Label number = new Label(Words.say("follow-up.head-number"));
    number.getStyleClass().add("cf-action-number");
    Label text = new Label(Words.say("follow-up.head-action"));
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    Label leads = new Label(Words.say("follow-up.head-leads"));
    leads.getStyleClass().add("cf-action-leads");
    Label due = new Label(Words.say("follow-up.head-due"));
    due.getStyleClass().add("cf-action-due");
    Label status = new Label(Words.say("follow-up.head-status"));
    status.getStyleClass().add("cf-action-status");
    HBox heads = new HBox(number, text, leads, due, status);
    List.of(number, text, leads, due, status)
        .forEach(head -> head.getStyleClass().addAll(Styles.META, Styles.MUTED));
    heads.getStyleClass().addAll("cf-action-heads", Styles.GAP_12);
    return heads;
  }
}
