package org.criticalfriend.ui.followup;

import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.followup.Wanted.Only;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.LooseEndsFoot;

/** What of the follow-up is not tied up yet; each goes to its lines. */
final class LooseEnds {
  private LooseEnds() {}

  /**
   * The foot of the part.
   *
   * @param gone puts the focus on the lines that are shown then
   */
  static LooseEndsFoot of(FollowUpModel model, Runnable gone) {
    LooseEndsFoot foot = new LooseEndsFoot(Words.say("follow-up.loose-ends-note"));
    Runnable show =
        () ->
            foot.show(
                List.of(
                    end(Only.WITHOUT_ACTION, Icon.WARNING, model, gone),
                    end(Only.WITHOUT_LEAD, Icon.PERSON, model, gone),
                    end(Only.OVERDUE, Icon.CLASH, model, gone)));
    model.rows().addListener((ListChangeListener<Row>) change -> show.run());
    show.run();
    return foot;
  }

  private static LooseEndsFoot.End end(Only only, Icon icon, FollowUpModel model, Runnable gone) {
    int count = model.count(only);
    Runnable go =
        () -> {
          model.wanted().set(Wanted.ALL.only(only));
          gone.run();
        };
    String key = "follow-up.loose-" + only.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new LooseEndsFoot.End(icon, Words.say(key, count), count, false, go);
  }
}
