package org.criticalfriend.spelling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Host;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/** The words of a review's own names: of people and posts, organisations, venues and titles. */
public final class ReviewNames {
  private final Set<String> words = new LinkedHashSet<>();

  private ReviewNames() {}

  /** Every word with a capital in the names of a review; what is written small must be English. */
  public static Set<String> of(Review review) {
    ReviewNames names = new ReviewNames();
    ReviewDetails details = review.review();
    Host host = details.host();
    names.add(details.title(), details.subtitle(), details.programme(), host.name());
    names.add(host.shortName());
    List<String> address = host.address();
    if (address != null) {
      address.forEach(names::add);
    }
    review.groups().forEach(group -> names.add(group.name()));
    review.themes().forEach(theme -> names.add(theme.name()));
    for (Person person : review.people()) {
      names.add(person.name(), person.honours(), person.post(), person.organisation());
    }
    for (Session session : review.sessions()) {
      names.add(session.title(), session.venue(), session.service(), session.room());
      names.add(session.contact(), session.address());
    }
    for (Document document : review.documents()) {
      names.add(document.title());
    }
    return names.words;
  }

  private void add(@Nullable String... names) {
    Stream.of(names)
        .filter(Objects::nonNull)
        .flatMap(name -> Token.of(name).stream())
        .map(Token::text)
        .filter(word -> word.codePoints().anyMatch(Character::isUpperCase))
        .forEach(words::add);
  }
}
