package org.criticalfriend.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a titled paper to be issued and its outline.
 *
 * @param id its name for good
 * @param kind what sort of paper
 * @param title its title
 * @param subtitle a second line
 * @param date its own date
 * @param cover whether it has a cover
 * @param contents whether it lists its contents
 * @param numbering how paragraphs are numbered
 * @param sections in the order they are printed
 * @param state how far it has come; a draft where absent
 * @param draft which draft it is, until it is final
 * @param versions what was sent of it, in order; nothing yet where absent
 * @param extras members this version does not know
 */
public record Paper(
    Id id,
    PaperKind kind,
    String title,
    @Nullable String subtitle,
    @Nullable LocalDate date,
    @Nullable Boolean cover,
    @Nullable Boolean contents,
    Numbering numbering,
    List<Section> sections,
    @Nullable PaperState state,
    @Nullable DraftMark draft,
    @Nullable List<Version> versions,
    Extras extras) {
  public Paper {
    Must.beFilled(title, "The title of a paper");
    sections = List.copyOf(sections);
    versions = Must.copyOf(versions);
  }

  /** A paper in draft. */
  public Paper(
      Id id,
      PaperKind kind,
      String title,
      @Nullable String subtitle,
      @Nullable LocalDate date,
      @Nullable Boolean cover,
      @Nullable Boolean contents,
      Numbering numbering,
      List<Section> sections,
      Extras extras) {
    this(
        id, kind, title, subtitle, date, cover, contents, numbering, sections, null, null, null,
        extras);
  }

  /** What was sent of it, in order; none where nothing was. */
  public List<Version> kept() {
    return versions == null ? List.of() : versions;
  }

  /** The same paper without what is kept of it: as it is worked on. */
  public Paper bare() {
    return Shape.of(Paper.class).with(this, "versions", null);
  }
}
