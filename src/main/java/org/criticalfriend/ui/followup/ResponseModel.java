package org.criticalfriend.ui.followup;

import java.time.LocalDate;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.jspecify.annotations.Nullable;

/** What the host answered to the selected recommendation. */
public final class ResponseModel {
  private static final Shape<Response> RESPONSE = Shape.of(Response.class);

  private final FollowUpModel model;
  private final TypedText text;
  private final ReadOnlyObjectWrapper<@Nullable Recommendation> recommendation =
      new ReadOnlyObjectWrapper<>();

  /** What is selected in this follow-up. */
  public ResponseModel(FollowUpModel model, Background background) {
    this.model = model;
    this.text = new TypedText(model.frame().desk(), background);
    model.selected().addListener((property, before, after) -> show(after));
  }

  /** The recommendation; null where none is selected. */
  public ReadOnlyObjectProperty<@Nullable Recommendation> recommendation() {
    return recommendation.getReadOnlyProperty();
  }

  /** The host's words, while they are typed; kept once there is an answer. */
  public TypedText text() {
    return text;
  }

  /** What the host answered; null where it has not. */
  public @Nullable Response response() {
    Recommendation now = recommendation.get();
    return now == null ? null : now.response();
  }

  /** Whether a reason is wanted and missing. */
  public boolean lacksReason() {
    Response now = response();
    return now != null
        && now.answer() == Answer.NOT_ACCEPTED
        && (now.text() == null || now.text().isBlank());
  }

  /** Takes the host's answer, dated today if it is the first; null where it has none after all. */
  public void answer(@Nullable Answer answer) {
    Response now = response();
    if (answer == null) {
      text.settle();
      put(null);
    } else if (now == null) {
      put(new Response(answer, null, model.today(), Extras.NONE));
    } else if (now.answer() != answer) {
      put(RESPONSE.with(now, "answer", answer));
    }
  }

  /** Says when the host answered. */
  public void date(@Nullable LocalDate date) {
    Response now = response();
    if (now != null && !Objects.equals(now.date(), date)) {
      put(RESPONSE.with(now, "date", date));
    }
  }

  private void put(@Nullable Response after) {
    Recommendation now = recommendation.get();
    if (now != null && !Objects.equals(now.response(), after)) {
      model.put("follow-up.step-response", with(now, after));
    }
  }

  private void show(@Nullable Row row) {
    Recommendation now = row instanceof Row.Asked asked ? asked.recommendation() : null;
    Response said = now == null ? null : now.response();
    if (now == null || said == null) {
      text.settle();
    } else {
      Id id = now.id();
      String words = Objects.requireNonNullElse(said.text(), "");
      text.show(new TypedText.Target(id, "response.text", words, typed -> worded(id, typed)));
    }
    recommendation.set(now);
  }

  private @Nullable Step worded(Id id, String typed) {
    Recommendation now = model.recommendation(id);
    Response said = now == null ? null : now.response();
    if (now == null || said == null) {
      return null;
    }
    Response after = RESPONSE.with(said, "text", typed.isBlank() ? null : typed.strip());
    return Step.put(Words.say("follow-up.step-response"), with(now, after));
  }

  private static Recommendation with(Recommendation now, @Nullable Response response) {
    return Shape.of(Recommendation.class).with(now, "response", response);
  }
}
