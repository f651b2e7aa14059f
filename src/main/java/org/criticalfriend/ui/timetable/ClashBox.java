package org.criticalfriend.ui.timetable;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.ClashKind;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Clash;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The clashes of the selected session, each with what can be done about it. */
final class ClashBox extends VBox {
  private static final int SHOWN = 3;
  private final TimetableModel model;

  ClashBox(TimetableModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_8);
    model.clashes().addListener((property, before, after) -> draw());
    model.hidesNames().addListener((property, before, after) -> draw());
    model.selected().addListener((property, before, after) -> draw());
    draw();
  }

  private void draw() {
    Session session = model.session();
    List<Clash> clashes =
        session == null || model.hidesNames().get() ? List.of() : model.clashesOf(session.id());
    getChildren().clear();
    if (session != null) {
      clashes.stream().limit(SHOWN).forEach(clash -> getChildren().add(box(session, clash)));
    }
    if (clashes.size() > SHOWN) {
      Label more = new Label(Words.say("timetable.clash.more", clashes.size() - SHOWN));
      more.getStyleClass().addAll(Styles.META, Styles.DANGER);
      getChildren().add(more);
    }
    setVisible(!clashes.isEmpty());
    setManaged(!clashes.isEmpty());
  }

  private Node box(Session session, Clash clash) {
    boolean twice = clash.kind() == ClashKind.TWO_PLACES;
    String name = SessionCard.name(model.review(), clash);
    Session other = clash.other(session.id());
    Label head =
        new Label(Words.say(twice ? "timetable.clash.two-places" : "timetable.clash.way", name));
    head.setGraphic(Icon.CLASH.inLine());
    head.setWrapText(true);
    head.getStyleClass().addAll(Styles.STRONG, Styles.DANGER);
    Label where =
        new Label(Words.say("timetable.clash.also", WhenTexts.span(other), other.title()));
    where.setWrapText(true);
    where.getStyleClass().add(Styles.META);
    Button out =
        SessionPane.button(Words.say("timetable.clash.take-out"), () -> model.takeOut(clash));
    Button leave = SessionPane.button(Words.say("timetable.clash.leave"), () -> model.leave(clash));
    leave.getStyleClass().add(Styles.PLAIN);
    HBox acts = new HBox(out, leave);
    acts.getStyleClass().add(Styles.GAP_8);
    VBox box = new VBox(head, where, acts);
    box.getStyleClass().addAll("cf-clash", Styles.GAP_8);
    return box;
  }
}
