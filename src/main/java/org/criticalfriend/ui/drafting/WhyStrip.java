package org.criticalfriend.ui.drafting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;
import org.criticalfriend.ui.points.StrengthWords;
import org.jspecify.annotations.Nullable;

/** At the foot of the editor: what a finding rests on, while the caret is in it. */
final class WhyStrip extends VBox {
  private final DraftingModel model;
  private final BooleanProperty wanted = new SimpleBooleanProperty(false);

  WhyStrip(DraftingModel model) {
    this.model = model;
    getStyleClass().addAll("cf-why", Styles.GAP_4);
    managedProperty().bind(visibleProperty());
    wanted.addListener((property, before, after) -> show(model.caret().get()));
    model.caret().addListener((property, before, after) -> moved(before, after));
    show(null);
  }

  /** Whether it is asked for. */
  BooleanProperty wanted() {
    return wanted;
  }

  private void moved(@Nullable Caret before, @Nullable Caret after) {
    boolean same = before != null && after != null && before.piece().equals(after.piece());
    if (!same) {
      show(after);
    }
  }

  private void show(@Nullable Caret caret) {
    Id id = caret != null && caret.piece().sort() == Piece.Sort.FINDING ? caret.piece().id() : null;
    Finding finding = id == null ? null : new Points(model.review()).finding(id);
    setVisible(wanted.get() && finding != null);
    getChildren().clear();
    if (finding != null && isVisible()) {
      show(finding, new Points(model.review()));
    }
  }

  private void show(Finding finding, Points points) {
    Label head = new Label(Words.say("drafting.why"));
    head.getStyleClass().addAll(Styles.META, Styles.STRONG, Styles.ACCENT);
    FlowPane line = new FlowPane(head, Signs.chip(finding.state()));
    line.getStyleClass().add(Styles.GAP_8);
    getChildren().add(line);
    for (Evidence one : finding.evidence()) {
      Note note = points.sources().note(one.note());
      if (note != null) {
        getChildren().add(note(note, one.stance(), points));
      }
    }
    Label strength = new Label(StrengthWords.sentence(points.strength(finding)));
    strength.setWrapText(true);
    strength.getStyleClass().add(Styles.META);
    if (points.isThin(finding)) {
      strength.setGraphic(Icon.WARNING.inLine());
      strength.getStyleClass().add(Styles.WARNING);
    }
    getChildren().add(strength);
  }

  private static Label note(Note note, Stance stance, Points points) {
    Session session = points.sources().session(note);
    String place = session == null ? "" : " (" + session.title() + ")";
    Label label = new Label(note.text() + place);
    label.setWrapText(true);
    label.setGraphic((stance == Stance.FOR ? Icon.ADD : Icon.SMALLER).inLine());
    String way = Words.say(stance == Stance.FOR ? "drafting.for" : "drafting.against");
    label.setAccessibleText(way + ", " + label.getText());
    return label;
  }
}
