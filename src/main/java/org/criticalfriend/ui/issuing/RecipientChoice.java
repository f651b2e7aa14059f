package org.criticalfriend.ui.issuing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.criticalfriend.model.Person;

/** Somebody of the review to whom a paper may go. */
public final class RecipientChoice {
  private final Person person;
  private final BooleanProperty ticked;

  RecipientChoice(Person person, boolean ticked) {
    this.person = person;
    this.ticked = new SimpleBooleanProperty(ticked);
  }

  /** Who. */
  public Person person() {
    return person;
  }

  /** Whether it goes to them. */
  public BooleanProperty ticked() {
    return ticked;
  }
}
