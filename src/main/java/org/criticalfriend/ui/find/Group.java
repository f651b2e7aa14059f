package org.criticalfriend.ui.find;

import java.util.Locale;
import java.util.Set;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;

/** What is found, in the order in which it is shown. */
enum Group {
  SESSIONS(4, false),
  NOTES(6, true),
  FINDINGS(5, true),
  PEOPLE(4, true),
  THEMES(4, false),
  PAPERS(3, true),
  COMMANDS(5, false);

  private final int most;
  private final boolean secret;

  Group(int most, boolean secret) {
    this.most = most;
    this.secret = secret;
  }

  /** How many are shown at most. */
  int most() {
    return most;
  }

  /** Whether it is hidden while others see the screen. */
  boolean isSecret() {
    return secret;
  }

  /** What is searched for; empty where the file is not asked. */
  Set<Class<? extends Record>> types() {
    return switch (this) {
      case SESSIONS -> Set.of(Session.class);
      case NOTES -> Set.of(Note.class);
      case FINDINGS -> Set.of(Finding.class, Recommendation.class);
      case PEOPLE -> Set.of(Person.class);
      case THEMES -> Set.of(Theme.class);
      case PAPERS -> Set.of(Paper.class, Section.class);
      case COMMANDS -> Set.of();
    };
  }

  /** What stands above it. */
  String words() {
    return Words.say("find.group." + name().toLowerCase(Locale.ROOT));
  }
}
