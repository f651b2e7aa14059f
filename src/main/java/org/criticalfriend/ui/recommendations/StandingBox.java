package org.criticalfriend.ui.recommendations;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/** How far the team has come with the open recommendation, who was there, what the host said. */
final class StandingBox extends VBox {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private final RecommendationsModel model;
  private final Consumer<Recommendation> agree;

  StandingBox(RecommendationsModel model, Consumer<Recommendation> agree) {
    this.model = model;
    this.agree = agree;
    getStyleClass().add(Styles.GAP_8);
  }

  void show(Recommendation one) {
    getChildren().clear();
    FlowPane line = new FlowPane(Signs.chip(one.state()));
    line.getStyleClass().add(Styles.GAP_8);
    line.setRowValignment(VPos.CENTER);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getChildren().add(button("recommendations.agree-this", () -> agree.accept(one)));
    if (one.state() != State.DRAFT) {
      line.getChildren().add(button("recommendations.draft-again", () -> state(one, State.DRAFT)));
    }
    if (one.state() != State.PARKED) {
      line.getChildren().add(button("recommendations.park", () -> state(one, State.PARKED)));
    }
    getChildren().add(line);
    agreement(one.agreement());
    response(one.response());
  }

  private void state(Recommendation one, State state) {
    model.editor().state(one.id(), state);
  }

  private Button button(String key, Runnable act) {
    Button button = new Button(Words.say(key));
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(!model.isWritable());
    button.setOnAction(event -> act.run());
    return button;
  }

  private void agreement(@Nullable Agreement agreement) {
    if (agreement != null) {
      String at = agreement.at() == null ? "" : moment(agreement.at());
      String when = at.isEmpty() ? "" : Words.say("recommendations.present-at", at);
      say(Words.say("recommendations.present", agreement.present().size(), when));
      boolean hidden = model.frame().screenShared().get();
      if (agreement.dissent() != null && !hidden) {
        say(Words.say("recommendations.dissent", agreement.dissent()));
      }
    }
  }

  private void response(@Nullable Response response) {
    if (response != null) {
      String text = response.text() == null ? "" : ". " + response.text();
      say(Words.say("recommendations.response", response.answer().word() + text));
    }
  }

  private void say(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    getChildren().add(label);
  }

  /** A moment of another form, as other programs may write it, stands as it is. */
  private static String moment(String at) {
    try {
      return MOMENT.format(LocalDateTime.parse(at));
    } catch (java.time.DateTimeException _) {
      return at;
    }
  }
}
