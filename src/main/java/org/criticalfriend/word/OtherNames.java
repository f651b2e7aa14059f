package org.criticalfriend.word;

import java.util.List;
import java.util.Map;

/**
 * What styles are called where they do not bear Word's own names: in other languages, by other
 * programs, and by people who made their own.
 */
final class OtherNames {
  private static final Map<Style, List<String>> NAMES =
      Map.ofEntries(
          Map.entry(Style.NORMAL, List.of("standard", "default", "normale", "normalny")),
          Map.entry(
              Style.TITLE,
              List.of("titel", "titre", "título", "titolo", "tytuł", "teitl", "document title")),
          Map.entry(
              Style.SUBTITLE,
              List.of(
                  "untertitel",
                  "sous-titre",
                  "subtítulo",
                  "sottotitolo",
                  "ondertitel",
                  "is-deitl",
                  "document subtitle")),
          Map.entry(Style.HEADING_1, headings(1)),
          Map.entry(Style.HEADING_2, headings(2)),
          Map.entry(Style.HEADING_3, headings(3)),
          Map.entry(Style.HEADING_4, headings(4)),
          Map.entry(
              Style.BODY_TEXT,
              List.of(
                  "text body", "textkörper", "corps de texte", "corpo testo", "body", "body copy")),
          Map.entry(
              Style.LIST_BULLET,
              List.of("aufzählungszeichen", "liste à puces", "bullet", "bullets", "bullet list")),
          Map.entry(
              Style.LIST_NUMBER,
              List.of("listennummer", "liste à numéros", "numbered list", "number list")),
          Map.entry(
              Style.QUOTE,
              List.of("zitat", "citation", "cita", "citazione", "quotations", "block quotation")),
          Map.entry(
              Style.CAPTION,
              List.of("beschriftung", "légende", "descripción", "didascalia", "bijschrift")),
          Map.entry(
              Style.FOOTNOTE_TEXT,
              List.of("fußnotentext", "note de bas de page", "footnote", "voetnoottekst")),
          Map.entry(Style.HEADER, List.of("kopfzeile", "en-tête", "encabezado", "koptekst")),
          Map.entry(Style.FOOTER, List.of("fußzeile", "pied de page", "voettekst")),
          Map.entry(Style.HYPERLINK, List.of("internet link", "lien hypertexte")));

  private OtherNames() {}

  /** Other names of a style, in small letters; none where there are none. */
  static List<String> of(Style style) {
    return NAMES.getOrDefault(style, List.of());
  }

  private static List<String> headings(int level) {
    return List.of(
        "überschrift " + level,
        "titre " + level,
        "título " + level,
        "titolo " + level,
        "kop " + level,
        "nagłówek " + level,
        "rubrik " + level,
        "pennawd " + level,
        "h" + level,
        "heading" + level);
  }
}
