package org.criticalfriend.ui.issuing;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.issuing.Format;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.OpenRemark;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;
import org.criticalfriend.versions.Dispatch;
import org.jspecify.annotations.Nullable;

/** What somebody decides of a paper that is to move on: where to, to whom, and with what. */
public final class Decision {
  private final Recipients recipients = new Recipients();
  private final ObjectProperty<PaperState> state = new SimpleObjectProperty<>(PaperState.DRAFT);
  private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
  private final StringProperty note = new SimpleStringProperty("");
  private final StringProperty reason = new SimpleStringProperty("");
  private final BooleanProperty copies = new SimpleBooleanProperty(true);
  private final ObservableSet<Format> formats = FXCollections.observableSet();

  Decision() {}

  /** What the paper becomes. */
  public ObjectProperty<PaperState> state() {
    return state;
  }

  /** To whom it goes. */
  public Recipients recipients() {
    return recipients;
  }

  /** When answers are awaited; null where at no time. */
  public ObjectProperty<@Nullable LocalDate> until() {
    return until;
  }

  /** Words that go with it. */
  public StringProperty note() {
    return note;
  }

  /** Why it is made final with remarks open that forbid that. */
  public StringProperty reason() {
    return reason;
  }

  /** Whether the files are put into the folder too. */
  public BooleanProperty copies() {
    return copies;
  }

  /** The files that go out. */
  public ObservableSet<Format> formats() {
    return formats;
  }

  /** Whether files go out in this state, or only the state is noted. */
  public static boolean goesOut(PaperState state) {
    return switch (state) {
      case SENT_TO_TEAM, WITH_HOST, FINAL -> true;
      case DRAFT, AGREED, QUALITY_CHECKED -> false;
    };
  }

  /** Begins anew, for this paper. */
  void begin(Review review, Paper paper, PaperState proposed) {
    state.set(proposed);
    recipients.offer(review, proposed);
    until.set(null);
    note.set("");
    reason.set("");
    formats.clear();
    formats.addAll(Format.usual(paper.kind()));
  }

  /** What is to go out on this day, whatever remarks stand open against its being final. */
  Dispatch dispatch(String by, LocalDate day, List<Remark> blocking) {
    boolean isFinal = state.get() == PaperState.FINAL;
    return new Dispatch(
        state.get(),
        day,
        by,
        recipients.all(),
        until.get(),
        filled(note),
        filled(reason),
        isFinal ? blocking.stream().map(Decision::open).toList() : List.of());
  }

  private static OpenRemark open(Remark remark) {
    return new OpenRemark(remark.kind(), remark.place(), remark.text(), Extras.NONE);
  }

  private static @Nullable String filled(StringProperty words) {
    return words.get().isBlank() ? null : words.get().strip();
  }
}
