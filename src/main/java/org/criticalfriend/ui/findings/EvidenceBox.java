package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Points;

/** The notes that speak one way; notes can be dropped on it, turned, and taken away. */
final class EvidenceBox extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private final FindingsModel model;
  private final Dragged dragged;
  private final Stance stance;
  private final Label head = new Label();
  private final VBox rows = new VBox();
  private final List<EvidenceRow> spare = new ArrayList<>();

  EvidenceBox(FindingsModel model, Dragged dragged, Stance stance) {
    this.model = model;
    this.dragged = dragged;
    this.stance = stance;
    getStyleClass().add("cf-evidence");
    head.setGraphic((stance == Stance.FOR ? Icon.ADD : Icon.SMALLER).inLine());
    head.getStyleClass().addAll(Styles.META, Styles.STRONG);
    getChildren().addAll(head, rows);
    setOnDragOver(this::over);
    setOnDragExited(event -> pseudoClassStateChanged(HERE, false));
    setOnDragDropped(this::dropped);
  }

  /** Shows what speaks this way of a finding; rows that are there already show other notes. */
  void show(Finding finding) {
    Points points = model.points().get();
    List<Note> notes =
        finding.evidence().stream()
            .filter(one -> one.stance() == stance)
            .map(Evidence::note)
            .map(points.sources()::note)
            .filter(Objects::nonNull)
            .toList();
    String key = stance == Stance.FOR ? "findings.count-for" : "findings.count-against";
    head.setText(Words.say(key, notes.size()));
    while (spare.size() < notes.size()) {
      spare.add(new EvidenceRow(stance, acts()));
    }
    for (int i = 0; i < notes.size(); i++) {
      spare.get(i).show(notes.get(i), points);
    }
    show(notes.size());
  }

  /** Rows come and go at the end; the focus goes to the last one if it was further down. */
  private void show(int count) {
    List<Node> shown = rows.getChildren();
    int focused = shown.stream().map(Node::isFocused).toList().indexOf(true);
    while (shown.size() < count) {
      shown.add(spare.get(shown.size()));
    }
    if (focused >= count && count > 0) {
      spare.get(count - 1).requestFocus();
    }
    shown.subList(count, shown.size()).clear();
  }

  private EvidenceRow.Acts acts() {
    Consumer<Id> turn = note -> with(note, model.evidence()::turn);
    Consumer<Id> takeAway = note -> with(note, model.evidence()::remove);
    return new EvidenceRow.Acts(model.isWritable(), turn, takeAway);
  }

  private void with(Id note, BiConsumer<Finding, Id> act) {
    Finding finding = model.finding();
    if (finding != null) {
      act.accept(finding, note);
    }
  }

  private void over(DragEvent event) {
    if (!dragged.notes().isEmpty()) {
      event.acceptTransferModes(TransferMode.MOVE);
      pseudoClassStateChanged(HERE, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Finding finding = model.finding();
    if (finding != null && !dragged.notes().isEmpty()) {
      model.evidence().add(finding, dragged.notes(), stance);
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
