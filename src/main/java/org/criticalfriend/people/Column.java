package org.criticalfriend.people;

import java.util.Locale;
import java.util.stream.Stream;

/** What a column of a pasted list holds. */
public enum Column {
  NAME,
  FIRST_NAME,
  SURNAME,
  TITLE,
  HONOURS,
  POST,
  ORGANISATION,
  CATEGORY,
  EMAIL,
  MOBILE,
  NOTHING;

  /** The column under this heading; {@link #NOTHING} where it is none we know. */
  static Column headed(String heading) {
    return switch (heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip()) {
      case "first name", "firstname", "forename", "given name", "first" -> FIRST_NAME;
      case "surname", "last name", "lastname", "family name", "last" -> SURNAME;
      case "title", "salutation" -> TITLE;
      default ->
          Stream.of(Detail.values())
              .filter(detail -> detail.isHeadedBy(heading))
              .findFirst()
              .map(detail -> valueOf(detail.name()))
              .orElse(NOTHING);
    };
  }
}
