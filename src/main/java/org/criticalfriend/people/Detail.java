package org.criticalfriend.people;

import java.util.Locale;
import java.util.Objects;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** What is told of a person, in the order in which lists show it. */
public enum Detail {
  NAME("name", "Name", "full name", "participant", "delegate", "attendee", "person"),
  HONOURS("honours", "Honours", "post nominals", "letters"),
  POST("post", "Post", "role", "job", "job title", "position", "designation", "jobtitle"),
  ORGANISATION(
      "organisation", "Organisation", "organization", "employer", "company", "trust", "agency"),
  CATEGORY("category", "Category", "type", "counted as"),
  EMAIL("email", "E-mail", "email", "mail", "email address", "e mail address", "e mail"),
  MOBILE("mobile", "Mobile", "phone", "telephone", "tel", "mobile number", "phone number");

  private static final Shape<Person> PERSON = Shape.of(Person.class);
  private final String member;
  private final String heading;

  /** Each between bars. */
  private final String otherHeadings;

  Detail(String member, String heading, String... otherHeadings) {
    this.member = member;
    this.heading = heading;
    this.otherHeadings = "|" + String.join("|", otherHeadings) + "|";
  }

  /** The member of a person that holds it. */
  public String member() {
    return member;
  }

  /** What stands above it in a list that goes out. */
  public String heading() {
    return heading;
  }

  /** It, of this person; empty where nobody knows it. */
  public String of(Person person) {
    Object value = Objects.requireNonNull(PERSON.member(member)).of(person);
    return value == null ? "" : (String) value;
  }

  /** The person with another one; a blank one is left out. */
  public Person in(Person person, String value) {
    @Nullable String kept = value.isBlank() ? null : value.strip();
    return PERSON.with(person, member, this == NAME ? value.strip() : kept);
  }

  /** Whether a column under this heading holds it; capitals and marks aside. */
  boolean isHeadedBy(String words) {
    String plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    return plain.equals(heading.toLowerCase(Locale.ROOT).replace('-', ' '))
        || otherHeadings.contains("|" + plain + "|");
  }
}
