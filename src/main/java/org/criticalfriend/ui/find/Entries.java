package org.criticalfriend.ui.find;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Theme;
import org.criticalfriend.store.Hit;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;

/** Makes lines of what was found. */
final class Entries {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMMM", Locale.UK);
  private static final Map<Class<? extends Record>, Sort> SORTS =
      Map.of(
          Session.class, new Sort(Icon.TIMETABLE, PartName.TIMETABLE),
          Note.class, new Sort(Icon.NOTES, PartName.NOTES),
          Finding.class, new Sort(Icon.FINDINGS, PartName.FINDINGS),
          Recommendation.class, new Sort(Icon.RECOMMENDATIONS, PartName.RECOMMENDATIONS),
          Person.class, new Sort(Icon.PERSON, PartName.PEOPLE),
          Theme.class, new Sort(Icon.PROGRAMME, PartName.FINDINGS),
          Paper.class, new Sort(Icon.PAPER, PartName.PAPER),
          Section.class, new Sort(Icon.PAPER, PartName.PAPER));

  private final FrameModel frame;
  private final Consumer<Id> elsewhere;

  private record Sort(Icon icon, PartName part) {}

  /**
   * Lines of a window.
   *
   * @param elsewhere shows a thing whose part is not there
   */
  Entries(FrameModel frame, Consumer<Id> elsewhere) {
    this.frame = frame;
    this.elsewhere = elsewhere;
  }

  Line.Entry of(Hit hit, Matching matching) {
    Sort sort = SORTS.getOrDefault(hit.type(), new Sort(Icon.DOCUMENT, PartName.OVERVIEW));
    String line = matching.excerpt(hit.text());
    return new Line.Entry(
        sort.icon(), line, matching.spans(line), where(hit), () -> go(sort.part(), hit.id()));
  }

  Line.Entry of(Command command, Matching matching) {
    String words = command.words().get();
    return new Line.Entry(
        Icon.GO, words, matching.spans(words), command.keysInWords(), command::run);
  }

  private void go(PartName part, Id thing) {
    if (frame.has(part)) {
      frame.go(part, thing);
    } else {
      elsewhere.accept(thing);
    }
  }

  private String where(Hit hit) {
    if (hit.type() != Session.class) {
      return hit.where();
    }
    List<Session> sessions = frame.desk().review().get().sessions();
    return sessions.stream()
        .filter(session -> session.id().equals(hit.id()))
        .findFirst()
        .map(Entries::when)
        .orElse("");
  }

  private static String when(Session session) {
    String day = session.date() == null ? "" : WHEN.format(session.date());
    return session.start() == null ? day : (day + " " + session.start()).strip();
  }
}
