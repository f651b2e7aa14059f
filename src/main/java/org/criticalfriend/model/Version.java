package org.criticalfriend.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees what was sent of a paper once, kept as it was: its files, to whom they went, and the
 * review as it stood then.
 *
 * @param id its name for good
 * @param number counted from 1 in each paper; a draft bears it on its pages
 * @param state how far the paper had come by it
 * @param date when it was sent
 * @param by who sent it
 * @param recipients to whom
 * @param until when answers are awaited
 * @param note words that went with it
 * @param reason why it was made final with remarks open that forbid that
 * @param overruled those remarks; absent where there were none
 * @param files what was sent, and the review then
 * @param extras members this version does not know
 */
public record Version(
    Id id,
    Integer number,
    PaperState state,
    LocalDate date,
    String by,
    List<Recipient> recipients,
    @Nullable LocalDate until,
    @Nullable String note,
    @Nullable String reason,
    @Nullable List<OpenRemark> overruled,
    List<KeptFile> files,
    Extras extras) {
  public Version {
    if (number < 1) {
      throw new InvalidValue("Versions are counted from 1; " + number + " is none.");
    }
    Must.beFilled(by, "Who sent a version");
    recipients = List.copyOf(recipients);
    overruled = Must.copyOf(overruled);
    files = List.copyOf(files);
    boolean overrules = overruled != null && !overruled.isEmpty();
    if (overrules && (reason == null || reason.isBlank())) {
      throw new InvalidValue("Where remarks are overruled, the reason is kept with them.");
    }
  }

  /** The files that went out. */
  public List<KeptFile> sent() {
    return in(FileRole.SENT);
  }

  /** Its files of this role, in their order. */
  public List<KeptFile> in(FileRole role) {
    return files.stream().filter(file -> file.role() == role).toList();
  }

  /** How many of those it was sent to have answered. */
  public int replies() {
    return (int) recipients.stream().filter(one -> one.replied() != null).count();
  }
}
