package org.criticalfriend.ui.checking;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.criticalfriend.checks.Mend;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;

/** A line of the list; the one looked at shows what can be done. */
final class RemarkCell extends WrappingCell<CheckLine> {
  /** Places of so many letters stand beside the title. */
  private static final int BRIEF = 14;

  private final ChecksModel model;

  RemarkCell(ChecksModel model) {
    this.model = model;
    selectedProperty().addListener((property, before, after) -> updateItem(getItem(), isEmpty()));
  }

  @Override
  protected Region draw(CheckLine line) {
    getStyleClass().remove("cf-check-head");
    return switch (line) {
      case CheckLine.Head head -> head(head);
      case CheckLine.Found(Remark remark) -> found(remark);
    };
  }

  private Region head(CheckLine.Head head) {
    getStyleClass().add("cf-check-head");
    String key = head.blocks() ? "checks.must" : "checks.worth";
    Label words =
        new Label(
            Words.say(key, head.count()), (head.blocks() ? Icon.CLASH : Icon.WARNING).inLine());
    words.setWrapText(true);
    words
        .getStyleClass()
        .addAll(Styles.META, Styles.STRONG, head.blocks() ? Styles.DANGER : Styles.WARNING);
    setAccessibleText(words.getText());
    return new HBox(words);
  }

  private Region found(Remark remark) {
    boolean blocks = remark.kind().blocks();
    VBox words = words(remark, blocks);
    if (isSelected() && model.isWritable()) {
      words.getChildren().add(acts(remark));
    }
    Label icon = new Label(null, KindLook.icon(remark.kind()).inBar());
    icon.getStyleClass().add(blocks ? Styles.DANGER : Styles.WARNING);
    HBox line = new HBox(icon, words);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add(Styles.GAP_8);
    String title = KindLook.title(remark.kind());
    setAccessibleText(title + ", " + remark.spot().label() + ": " + remark.text());
    return line;
  }

  /** What is the matter, where, and the sentence. */
  private static VBox words(Remark remark, boolean blocks) {
    Label title = new Label(KindLook.title(remark.kind()));
    title.getStyleClass().add(Styles.STRONG);
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label place = new Label(remark.spot().label());
    place.getStyleClass().addAll(Styles.META, Styles.ACCENT);
    HBox top = new HBox(title);
    top.getStyleClass().add(Styles.GAP_8);
    VBox words = new VBox(top, text(remark, blocks));
    boolean brief = place.getText().length() <= BRIEF;
    place.setMinWidth(brief ? Region.USE_PREF_SIZE : 0);
    (brief ? top : words).getChildren().add(place);
    words.getStyleClass().add(Styles.GAP_4);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  /** The sentence, the words meant underlined where they first stand in it. */
  private static Node text(Remark remark, boolean blocks) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("cf-check-text");
    String words = remark.spot().words();
    int at = words.isEmpty() ? -1 : remark.text().indexOf(words);
    if (at < 0) {
      flow.getChildren().add(plain(remark.text()));
      return flow;
    }
    Text meant = plain(words);
    meant.getStyleClass().add(blocks ? "cf-check-grave" : "cf-check-meant");
    int end = at + words.length();
    flow.getChildren()
        .addAll(plain(remark.text().substring(0, at)), meant, plain(remark.text().substring(end)));
    return flow;
  }

  /** The style sheet knows a text by this name; one that stands by itself has none. */
  private static Text plain(String words) {
    Text text = new Text(words);
    text.getStyleClass().add("text");
    return text;
  }

  private Node acts(Remark remark) {
    FlowPane acts = new FlowPane();
    acts.getStyleClass().add(Styles.GAP_8);
    Mend mend = remark.mend();
    if (mend != null) {
      acts.getChildren().add(button(MendWords.of(mend), model::settle));
    }
    Button place = button(Words.say("checks.go"), model::go);
    place.getStyleClass().add(Styles.PLAIN);
    acts.getChildren().add(place);
    if (ChecksModel.canBeAgreed(remark)) {
      Button agreed = button(Words.say("checks.agreed"), model::agreed);
      agreed.getStyleClass().add(Styles.PLAIN);
      acts.getChildren().add(agreed);
    }
    Button leave = button(Words.say("checks.leave"), model::leave);
    leave.getStyleClass().add(Styles.PLAIN);
    acts.getChildren().add(leave);
    return acts;
  }

  private static Button button(String words, Runnable act) {
    Button button = new Button(words);
    button.setFocusTraversable(false);
    button.setWrapText(true);
    button.setOnAction(event -> act.run());
    button.getStyleClass().add("cf-check-act");
    return button;
  }
}
