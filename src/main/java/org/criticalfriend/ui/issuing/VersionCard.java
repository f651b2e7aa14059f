package org.criticalfriend.ui.issuing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.FileRole;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.OpenRemark;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Recipient;
import org.criticalfriend.model.Version;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** What was kept of a paper once, with what can be done with it. */
final class VersionCard extends VBox {
  /** So many names are shown at once. */
  private static final int FEW = 6;

  private final VersionsModel model;
  private final List<CheckBox> ticks = new ArrayList<>();
  private final ToggleButton replies = new ToggleButton(null, Icon.CHOOSE.inLine());
  private Version version;

  VersionCard(VersionsModel model, Version version) {
    this.model = model;
    this.version = version;
    getStyleClass().addAll(Styles.CARD, Styles.PAD_16, Styles.GAP_12);
    getChildren().addAll(head(), sentence(), acts());
    if (!version.recipients().isEmpty()) {
      getChildren().add(recipients());
    }
    if (version.note() != null) {
      getChildren().add(meta(Words.say("issuing.noted", version.note())));
    }
    if (version.overruled() != null && version.reason() != null) {
      getChildren().add(overruled(version.overruled(), version.reason()));
    }
  }

  private Node head() {
    Label name = new Label(VersionWords.name(version));
    name.getStyleClass().add(Styles.STRONG);
    boolean last = version.state() == PaperState.FINAL;
    Chip state =
        new Chip(
            VersionWords.state(version.state()),
            last ? Chip.Tone.SUCCESS : Chip.Tone.QUIET,
            last ? Icon.AGREED : null);
    FlowPane head = new FlowPane(name, state);
    head.getStyleClass().add(Styles.GAP_8);
    return head;
  }

  private Node sentence() {
    String day = VersionWords.day(version.date());
    return meta(
        version.until() == null
            ? Words.say("issuing.sent-on", day, version.by())
            : Words.say(
                "issuing.sent-until", day, version.by(), VersionWords.day(version.until())));
  }

  /** Shows what became of the replies; what was sent never changes. */
  void show(Version now) {
    version = now;
    replies.setText(VersionWords.replies(now));
    for (int i = 0; i < ticks.size(); i++) {
      show(ticks.get(i), now.recipients().get(i));
    }
  }

  private Node recipients() {
    replies.setText(VersionWords.replies(version));
    replies.setSelected(version.recipients().size() <= FEW);
    replies.getStyleClass().addAll(Styles.PLAIN, "cf-replies");
    VBox names = new VBox();
    names.getStyleClass().add(Styles.GAP_8);
    names.visibleProperty().bind(replies.selectedProperty());
    names.managedProperty().bind(replies.selectedProperty());
    for (int i = 0; i < version.recipients().size(); i++) {
      ticks.add(tick(i));
    }
    names.getChildren().setAll(ticks);
    VBox box = new VBox(replies, names);
    box.getStyleClass().add(Styles.GAP_8);
    return box;
  }

  private CheckBox tick(int at) {
    CheckBox tick = new CheckBox();
    tick.setWrapText(true);
    tick.setDisable(!model.isWritable());
    show(tick, version.recipients().get(at));
    tick.setOnAction(event -> model.replied(version, at, tick.isSelected()));
    return tick;
  }

  private static void show(CheckBox tick, Recipient one) {
    String words =
        one.replied() == null
            ? one.name()
            : Words.say("issuing.replied-on", one.name(), VersionWords.day(one.replied()));
    tick.setText(words);
    tick.setSelected(one.replied() != null);
    tick.setAccessibleText(Words.say("issuing.reply-of", words));
  }

  private static Node overruled(List<OpenRemark> remarks, String reason) {
    Label why = new Label(Words.say("issuing.overruled", remarks.size(), reason));
    why.setWrapText(true);
    why.setGraphic(Icon.CLASH.inLine());
    why.getStyleClass().add(Styles.DANGER);
    VBox box = new VBox(why);
    box.getStyleClass().add(Styles.GAP_4);
    remarks.forEach(one -> box.getChildren().add(meta(one.place() + ": " + one.text())));
    return box;
  }

  private Node acts() {
    List<Node> acts = new ArrayList<>();
    for (KeptFile file : version.sent()) {
      String ending = file.name().substring(file.name().lastIndexOf('.') + 1);
      acts.add(button(opens(ending), () -> model.open(file)));
    }
    if (!version.in(FileRole.REVIEW).isEmpty()) {
      acts.add(button(Words.say("issuing.open-review"), () -> model.openReview(version)));
      acts.add(compare());
    }
    FlowPane pane = new FlowPane(acts.toArray(Node[]::new));
    pane.getStyleClass().add(Styles.GAP_8);
    return pane;
  }

  private static String opens(String ending) {
    return switch (ending.toLowerCase(Locale.ROOT)) {
      case "docx" -> Words.say("issuing.open-docx");
      case "pdf" -> Words.say("issuing.open-pdf");
      default -> Words.say("issuing.open-other", ending);
    };
  }

  private MenuButton compare() {
    MenuItem today = new MenuItem(Words.say("issuing.with-today"));
    today.setOnAction(event -> model.compareWithToday(version));
    MenuButton menu = new MenuButton(Words.say("issuing.compare"), null, today);
    for (Version other : model.versions()) {
      if (other.equals(version)) {
        continue;
      }
      MenuItem item =
          new MenuItem(
              Words.say("issuing.with", VersionWords.name(other), VersionWords.day(other.date())));
      boolean older = other.number() < version.number();
      item.setOnAction(event -> model.compare(older ? other : version, older ? version : other));
      menu.getItems().add(item);
    }
    menu.setAccessibleText(Words.say("issuing.compare-of", VersionWords.name(version)));
    return menu;
  }

  private Button button(String words, Runnable act) {
    Button button = new Button(words);
    button.setAccessibleText(Words.say("issuing.of", words, VersionWords.name(version)));
    button.setOnAction(event -> act.run());
    return button;
  }

  private static Label meta(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return label;
  }
}
