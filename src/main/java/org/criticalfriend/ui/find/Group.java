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
  SESSIONS(4, false, Set.of(Session.class)),
  NOTES(6, true, Set.of(Note.class)),
  FINDINGS(5, true, Set.of(Finding.class, Recommendation.class)),
  PEOPLE(4, true, Set.of(Person.class)),
  THEMES(4, false, Set.of(Theme.class)),
  PAPERS(3, true, Set.of(Paper.class, Section.class)),
  COMMANDS(5, false, Set.of());

  private final int most;
  private final boolean secret;
  private final Set<Class<? extends Record>> types;

  Group(int most, boolean secret, Set<Class<? extends Record>> types) {
    this.most = most;
    this.secret = secret;
    this.types = types;
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
    return types;
  }

  /** What stands above it. */
  String words() {
    return Words.say("find.group." + name().toLowerCase(Locale.ROOT));
  }
}
