package org.criticalfriend.ui.welcome;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Stage;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.ui.settings.Recent;
import org.criticalfriend.ui.welcome.WelcomeModel.Row;

/** A review opened lately: host and theme, days on site, state; one not there now says so. */
final class RecentCell extends WrappingCell<Row> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY_AND_MONTH =
      DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

  private final WelcomeModel model;

  RecentCell(WelcomeModel model) {
    this.model = model;
  }

  @Override
  protected Region draw(Row row) {
    Recent.Facts facts = row.recent().facts();
    setAccessibleText(
        String.join(", ", facts.host(), facts.about(), days(facts), state(row).getText()));
    return line(row);
  }

  private Region line(Row row) {
    Recent.Facts facts = row.recent().facts();
    String about = row.there() ? facts.about() : row.recent().file().toString();
    Label host = new Label(facts.host());
    host.getStyleClass().add(Styles.STRONG);
    VBox what = two(host, about);
    what.getChildren().forEach(label -> ((Label) label).setWrapText(true));
    HBox.setHgrow(what, Priority.ALWAYS);
    VBox when = two(new Label(days(facts)), opened(row.recent()));
    when.getStyleClass().add("cf-recent-when");
    HBox state = new HBox(state(row));
    state.setAlignment(Pos.CENTER_LEFT);
    state.getStyleClass().add("cf-recent-state");
    Icon icon = row.there() ? Icon.FOLDER : Icon.TRAY;
    HBox line = new HBox(icon.inBar(), what, when, state, Icon.GO.inLine());
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Styles.GAP_12);
    return line;
  }

  private Chip state(Row row) {
    Recent.Facts facts = row.recent().facts();
    if (!row.there()) {
      return new Chip(Words.say("welcome.not-there"), Chip.Tone.QUIET, Icon.OPEN_QUESTION);
    }
    String words = Stage.of(facts.status(), facts.starts(), facts.ends(), model.today()).words();
    return switch (facts.status()) {
      case FINAL -> new Chip(words, Chip.Tone.SUCCESS, Icon.AGREED);
      case WITH_HOST -> new Chip(words, Chip.Tone.QUIET, Icon.LETTER);
      case AGREED -> new Chip(words, Chip.Tone.QUIET, Icon.AGREED);
      case DRAFT -> new Chip(words, Chip.Tone.QUIET, Icon.NOTES);
    };
  }

  private static String days(Recent.Facts facts) {
    LocalDate starts = facts.starts();
    LocalDate ends = facts.ends();
    if (starts.equals(ends)) {
      return DAY.format(ends);
    }
    boolean sameMonth = starts.getMonth() == ends.getMonth() && starts.getYear() == ends.getYear();
    return sameMonth
        ? starts.getDayOfMonth() + "–" + DAY.format(ends)
        : (starts.getYear() == ends.getYear() ? DAY_AND_MONTH : DAY).format(starts)
            + " – "
            + DAY.format(ends);
  }

  private String opened(Recent recent) {
    LocalDate day = LocalDate.ofInstant(recent.opened(), ZoneId.systemDefault());
    return day.equals(model.today())
        ? Words.say("welcome.opened-today")
        : Words.say("welcome.opened", DAY.format(day));
  }

  private static VBox two(Label first, String beneath) {
    Label second = new Label(beneath);
    second.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox two = new VBox(first, second);
    two.setAlignment(Pos.CENTER_LEFT);
    two.setMinWidth(0);
    return two;
  }
}
