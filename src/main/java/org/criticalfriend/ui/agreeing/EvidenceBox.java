package org.criticalfriend.ui.agreeing;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.evidence.Sources;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.SourceLook;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Signs;

/** The notes behind a matter, for the team alone: shown only when somebody asks for them. */
final class EvidenceBox extends VBox {
  private final Review review;
  private final Sources sources;

  EvidenceBox(Matter matter, Review review) {
    this.review = review;
    this.sources = new Sources(review);
    getStyleClass().addAll("cf-matter-evidence", Styles.GAP_8);
    Label title = new Label(Words.say("agreeing.notes"));
    title.getStyleClass().add(Styles.STRONG);
    getChildren().add(title);
    for (Evidence evidence : evidence(matter)) {
      Note note = sources.note(evidence.note());
      if (note != null) {
        getChildren().add(line(note, evidence.stance()));
      }
    }
    if (getChildren().size() == 1) {
      getChildren().add(new Label(Words.say("agreeing.no-notes")));
    }
  }

  private List<Evidence> evidence(Matter matter) {
    return switch (matter) {
      case Matter.OfFinding(Finding finding) -> finding.evidence();
      case Matter.OfRecommendation(Recommendation one) -> {
        List<Id> answered = one.findings();
        yield review.findings().stream()
            .filter(finding -> answered.contains(finding.id()))
            .flatMap(finding -> finding.evidence().stream())
            .toList();
      }
    };
  }

  private Label line(Note note, Stance stance) {
    Session session = sources.session(note);
    SourceKind kind = sources.kind(note);
    String where = session == null ? Words.say("agreeing.no-session") : session.title();
    String who = kind == null ? where : where + " \u00b7 " + SourceLook.words(kind);
    String against = stance == Stance.AGAINST ? Words.say("agreeing.against") + " " : "";
    Label line =
        new Label(against + note.text() + " (" + who + ")", Signs.icon(note.kind()).inLine());
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
