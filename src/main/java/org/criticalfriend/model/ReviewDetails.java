package org.criticalfriend.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a titled review of a named host whose days are in order.
 *
 * @param id its name for good
 * @param title the title of the review
 * @param subtitle a second line under the title
 * @param programme the programme it belongs to, such as Race for Health
 * @param theme what the review is about
 * @param host the organisation reviewed
 * @param sponsor the person at the host who asked for it
 * @param starts the first day on site
 * @param ends the last day on site
 * @param issued the day the paper was issued
 * @param language the language of all text; always en-GB
 * @param status how far its paper has come
 * @param stage how far the review has come; absent where its dates tell
 * @param verdict what the team says of the whole, apart from its items
 * @param recommendationPrefix begins the codes of its recommendations, such as R; absent where they
 *     have none
 * @param remarksLeft remarks that somebody said to leave
 * @param look how its papers look; as the program comes where absent
 * @param extras members this version does not know
 */
public record ReviewDetails(
    Id id,
    String title,
    @Nullable String subtitle,
    String programme,
    @Nullable String theme,
    Host host,
    @Names(Person.class) @Nullable Id sponsor,
    LocalDate starts,
    LocalDate ends,
    @Nullable LocalDate issued,
    String language,
    ReviewStatus status,
    @Nullable ReviewStage stage,
    @Nullable Verdict verdict,
    @Nullable String recommendationPrefix,
    @Nullable List<LeftRemark> remarksLeft,
    @Nullable PaperLook look,
    Extras extras) {
  public ReviewDetails {
    Must.beFilled(title, "The title of the review");
    Must.beInOrder(starts, ends, "The review");
    if (!language.equals("en-GB")) {
      throw new InvalidValue("The language must be en-GB, not \"" + language + "\".");
    }
    remarksLeft = Must.copyOf(remarksLeft);
  }

  /** A review whose dates tell how far it has come. */
  public ReviewDetails(
      Id id,
      String title,
      @Nullable String subtitle,
      String programme,
      @Nullable String theme,
      Host host,
      @Nullable Id sponsor,
      LocalDate starts,
      LocalDate ends,
      @Nullable LocalDate issued,
      String language,
      ReviewStatus status,
      Extras extras) {
    this(
        id, title, subtitle, programme, theme, host, sponsor, starts, ends, issued, language,
        status, null, null, null, null, null, extras);
  }
}
