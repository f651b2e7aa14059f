package org.criticalfriend.store.opening;

import java.nio.file.Path;
import java.util.Optional;
import org.criticalfriend.files.Holding;
import org.criticalfriend.files.LocalCopy;
import org.criticalfriend.files.SafetyCopy;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.Salvage;
import org.criticalfriend.store.Salvaged;

/** What came of opening a file that is a review. */
public sealed interface Opened
    permits OpenReview, Opened.Held, Opened.ReadOnly, Opened.Damaged, Opened.LeftLocally {

  /**
   * Somebody else has it open.
   *
   * @param file the review
   * @param who who, on which machine and since when, as far as the marker beside it tells
   * @param copy the last copy on this machine that was found whole, if there is one
   */
  record Held(Path file, Holding who, Optional<SafetyCopy> copy) implements Opened {

    /** What to tell the person, in whole sentences. */
    public String words() {
      String review = "\"" + file.getFileName() + "\"";
      return switch (who) {
        case Holding.HeldBy(var holder) ->
            "%s has %s open on %s since %s."
                .formatted(holder.name(), review, holder.machine(), Moments.words(holder.opened()));
        case Holding.LeftBy _, Holding.Nobody _, Holding.Unknown _ ->
            review + " is open in another program or window.";
      };
    }

    /** The last copy that was found whole, to look at; its time is that of {@link #copy()}. */
    public Optional<ReviewFile> readOnly() {
      return copy.map(last -> ReviewFile.view(last.file()));
    }
  }

  /**
   * It can be looked at but not changed here.
   *
   * @param view the review; to be closed
   * @param why why it cannot be changed
   */
  record ReadOnly(ReviewFile view, Trouble why) implements Opened, AutoCloseable {
    @Override
    public void close() {
      view.close();
    }
  }

  /**
   * It is damaged, and was not touched.
   *
   * @param trouble what is wrong
   * @param source the damaged file, or a copy of the same bytes
   * @param lastGood the last copy on this machine that was found whole, if there is one
   */
  record Damaged(Trouble trouble, Path source, Optional<SafetyCopy> lastGood)
      implements Opened, Looked {

    /** Where the last good copy lies and of when it is, in one whole sentence. */
    public String words() {
      return lastGood
          .map(
              copy ->
                  "The last safety copy found whole is of %s: %s."
                      .formatted(Moments.words(copy.taken()), copy.file()))
          .orElse("There is no safety copy of it on this machine.");
    }

    /**
     * Saves what can be read in a new file.
     *
     * @param author the name the user gave
     * @throws Trouble if there is such a file already, or too little could be read
     */
    public Salvaged saveInto(Path newFile, String author) {
      return Salvage.into(newFile, source, author);
    }

    /** The last copy that was found whole, to look at. */
    public Optional<ReviewFile> readOnly() {
      return lastGood.map(last -> ReviewFile.view(last.file()));
    }
  }

  /**
   * It was worked on in a local copy that never was put back, since program or machine stopped.
   *
   * @param copy the local copy; {@link ReviewOpening#resume} goes on with it
   */
  record LeftLocally(LocalCopy copy) implements Opened {}
}
