package org.criticalfriend.ui.timetable;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Team;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The team, ticked for the session; who is somewhere else at that time says where. */
final class PeersBox extends VBox {
  private final TimetableModel timetable;
  private final SessionModel model;
  private final Label count = new Label();
  private final Button all;
  private final VBox lines = new VBox();

  PeersBox(TimetableModel timetable, SessionModel model) {
    this.timetable = timetable;
    this.model = model;
    Label name = new Label(Words.say("timetable.peers"));
    name.getStyleClass().add(Styles.STRONG);
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    all = SessionPane.button("", this::tickAll);
    all.getStyleClass().addAll(Styles.PLAIN, Styles.META);
    HBox head = new HBox(name, new Glue(), all, count);
    head.getStyleClass().addAll(Styles.GAP_8, "cf-centred");
    lines.getStyleClass().add(Styles.GAP_8);
    getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(head, lines);
    model.session().addListener((property, before, after) -> draw());
    timetable.week().addListener((property, before, after) -> draw());
    draw();
  }

  private void tickAll() {
    model.peers(Team.of(timetable.review()).peers().stream().map(Person::id).toList());
  }

  /** Ticks are changed where they stand, so that the focus stays. */
  private void draw() {
    Session session = model.session().get();
    if (session == null) {
      return;
    }
    List<Whereabouts.Peer> peers = Whereabouts.of(timetable.review(), session);
    while (lines.getChildren().size() > peers.size()) {
      lines.getChildren().removeLast();
    }
    while (lines.getChildren().size() < peers.size()) {
      lines.getChildren().add(new CheckBox());
    }
    for (int i = 0; i < peers.size(); i++) {
      show((CheckBox) lines.getChildren().get(i), peers.get(i));
    }
    int team = Team.of(timetable.review()).peers().size();
    all.setText(Words.say("timetable.all-peers", team));
    all.setDisable(team == 0 || Team.of(timetable.review()).isWhole(session.peers()));
    count.setText(Words.say("timetable.of", session.peers().size(), peers.size()));
  }

  private void show(CheckBox box, Whereabouts.Peer peer) {
    Id id = peer.person().id();
    boolean clash = peer.ticked() && !peer.elsewhere().isEmpty();
    box.setText(peer.words());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(peer.ticked());
    box.setGraphic(clash ? Icon.CLASH.inLine() : null);
    box.getStyleClass().removeAll(Styles.DANGER, Styles.MUTED);
    if (clash) {
      box.getStyleClass().add(Styles.DANGER);
    }
    box.setOnAction(event -> model.tick("peers", id, box.isSelected()));
  }
}
