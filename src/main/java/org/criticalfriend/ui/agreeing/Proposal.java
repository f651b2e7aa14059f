package org.criticalfriend.ui.agreeing;

import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.Typed;

/** A decision that is about to be recorded, with what is typed for it. */
public final class Proposal {
  private final Matter matter;
  private final State state;
  private final Typed typed;
  private final StringProperty headline = new SimpleStringProperty("");
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty dissent = new SimpleStringProperty("");

  Proposal(Matter matter, State state, String dissentSoFar, Typed typed) {
    this.matter = matter;
    this.state = state;
    this.typed = typed;
    headline.set(Objects.requireNonNullElse(matter.headline(), ""));
    text.set(matter.text());
    dissent.set(dissentSoFar.isEmpty() ? kept(matter) : dissentSoFar);
    keep(headline, "headline");
    keep(text, "text");
  }

  /** What it is about. */
  public Id about() {
    return matter.id();
  }

  /** The state it would have. */
  public State state() {
    return state;
  }

  /** Whether other words are typed for it. */
  public boolean isReworded() {
    return state == State.AGREED_WITH_CHANGES;
  }

  /** The headline as it would read. */
  public StringProperty headline() {
    return headline;
  }

  /** The prose as it would read. */
  public StringProperty text() {
    return text;
  }

  /** Who thinks otherwise, and why; empty where nobody does. */
  public StringProperty dissent() {
    return dissent;
  }

  /** Whether it can be recorded: with changes only where something was changed. */
  public BooleanBinding canBeRecorded() {
    return Bindings.createBooleanBinding(this::isSound, headline, text, dissent);
  }

  /** The matter as it would be, with how the team came there. */
  Matter decided(Agreement agreement) {
    Matter after = matter.with("state", state).with("agreement", agreement);
    if (!isReworded()) {
      return after;
    }
    String words = headline.get().strip();
    String prose = text.get().strip();
    if (prose.isEmpty()) {
      return after.with("headline", words).with("text", prose);
    }
    return after.with("text", prose).with("headline", words.isEmpty() ? null : words);
  }

  /** Drops what was kept of the typing. */
  void forget() {
    if (isReworded()) {
      typed.drop(matter.id(), "headline");
      typed.drop(matter.id(), "text");
    }
  }

  private boolean isSound() {
    String words = headline.get().strip();
    String prose = text.get().strip();
    boolean same =
        words.equals(Objects.requireNonNullElse(matter.headline(), "").strip())
            && prose.equals(matter.text().strip());
    boolean again = matter.state() == state && !dissent.get().strip().equals(kept(matter));
    return !isReworded() || again || (!same && !(words.isEmpty() && prose.isEmpty()));
  }

  /** The dissent that was recorded before; empty where there was none. */
  private static String kept(Matter matter) {
    Agreement before = matter.agreement();
    return before == null ? "" : Objects.requireNonNullElse(before.dissent(), "");
  }

  /** Reworded text is kept each second, so that a machine that stops loses none of it. */
  private void keep(StringProperty typing, String member) {
    typing.addListener((property, before, now) -> typed.keep(matter.id(), member, now));
  }
}
