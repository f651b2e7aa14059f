package org.criticalfriend.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.criticalfriend.history.Change;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;

/**
 * Keeps text that is being typed, so that a crash costs a second of it at most, and turns it into
 * changes: one undo step for each field and rest. Text that the record refuses, such as none at all
 * in a note, stays a draft.
 */
public final class Typing {
  private final Tables tables;
  private final Ledger ledger;
  private final UndoSteps undoSteps;
  private final Drafts drafts;
  private final String author;

  Typing(Tables tables, Ledger ledger, UndoSteps undoSteps, String author) {
    this.tables = tables;
    this.ledger = ledger;
    this.undoSteps = undoSteps;
    this.drafts = new Drafts(tables);
    this.author = author;
  }

  /** Keeps the text of a member as it now stands on the screen; to be called each second. */
  public void keep(Id id, String member, String text, Instant now) {
    Draft draft = new Draft(id, member, text, now, author);
    tables.transact(() -> drafts.keep(draft));
  }

  /** All texts kept, those that rest longest first. */
  public List<Draft> all() {
    return drafts.all();
  }

  /**
   * Makes the text of a member a change, as when the field is left; nothing where none is kept.
   *
   * @throws InvalidValue if the record refuses it; it stays a draft
   */
  public void settle(Id id, String member) {
    for (Draft draft : drafts.all()) {
      if (draft.row().equals(id) && draft.field().equals(member)) {
        settle(draft);
      }
    }
  }

  /**
   * Makes all texts changes that have rested since {@code moment} and that their records accept.
   */
  public void settleUntil(Instant moment) {
    for (Draft draft : drafts.all()) {
      if (!draft.at().isAfter(moment)) {
        settleIfPossible(draft);
      }
    }
  }

  /** Throws away the text of a member that was being typed. */
  public void drop(Id id, String member) {
    tables.transact(() -> drafts.remove(id, member));
  }

  private void settleIfPossible(Draft draft) {
    try {
      settle(draft);
    } catch (InvalidValue _) {
      // still a draft, for the user to see
    }
  }

  private void settle(Draft draft) {
    Node row = tables.tree().find(draft.row().value());
    Long number = tables.names().rows().find(draft.row().value());
    if (row == null || number == null || !tables.tree().isVisible(number)) {
      return;
    }
    Change change = new Change(row.uuid(), draft.field(), draft.text());
    undoSteps.saw(
        ledger
            .by(draft.author())
            .step(
                "Edit " + words(row),
                writing -> {
                  if (!Objects.equals(row.values().get(draft.field()), change.value())) {
                    writing.write(List.of(change));
                    new Consistency(tables).check(List.of(number));
                  }
                  drafts.remove(draft.row(), draft.field());
                }));
  }

  /** What people call such a row: "key question". */
  private static String words(Node row) {
    return row.type().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }
}
