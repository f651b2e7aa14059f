package org.criticalfriend.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Side;

/** Works out the counts, dates and names that a text leaves to the review. */
final class Fields {
  static final String KNOWN =
      "{count:sessions}, {count:team}, {count:days}, {count:met}, {count:met:CATEGORY},"
          + " {date:review}, {host}, {host:short}, {title}, {verdict}";

  private static final Set<String> FIXED =
      Set.of(
          "count:sessions",
          "count:team",
          "count:days",
          "count:met",
          "date:review",
          "host",
          "host:short",
          "title",
          "verdict");

  private static final Pattern FIELD = Pattern.compile("\\{([a-z][^{}\\n]*)}");
  private static final String MET_CATEGORY = "count:met:";

  private final Review review;
  private final String title;

  Fields(Review review, String title) {
    this.review = review;
    this.title = title;
  }

  /** What the field called {@code name} stands for; {@code place} is said where it is unknown. */
  String value(String name, String place) {
    ReviewDetails details = review.review();
    return switch (name) {
      case "count:sessions" -> String.valueOf(review.sessions().size());
      case "count:team" -> String.valueOf(teamSize());
      case "count:days" -> String.valueOf(days(details));
      case "count:met" -> String.valueOf(met());
      case "date:review" -> reviewDate(details.starts(), details.ends());
      case "host" -> details.host().name();
      case "host:short" ->
          Objects.requireNonNullElse(details.host().shortName(), details.host().name());
      case "title" -> title;
      case "verdict" -> verdict(details, place);
      default -> byCategory(name, place);
    };
  }

  /** Whether there is a field of this name. */
  static boolean isKnown(String name) {
    return FIXED.contains(name) || !category(name).isBlank();
  }

  /** Plain text, such as a heading, with its fields filled in. */
  String fill(String text, String place) {
    Matcher field = FIELD.matcher(text);
    return field.replaceAll(
        found -> Matcher.quoteReplacement(value(Objects.requireNonNull(found.group(1)), place)));
  }

  /** "9-10 April 2008"; months and years are said twice only where they differ. */
  static String reviewDate(LocalDate first, LocalDate last) {
    String end = format(last, "d MMMM uuuu");
    if (first.equals(last)) {
      return end;
    }
    if (first.getYear() != last.getYear()) {
      return format(first, "d MMMM uuuu") + "-" + end;
    }
    return format(first, first.getMonth() == last.getMonth() ? "d" : "d MMMM") + "-" + end;
  }

  static String format(LocalDate date, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).format(date);
  }

  /** The word that the team gave the whole; nothing stands for one that was not given. */
  private String verdict(ReviewDetails details, String place) {
    Rating rating = details.verdict() == null ? null : details.verdict().rating();
    return review.scales().stream()
        .flatMap(scale -> scale.values().stream())
        .filter(value -> rating != null && value.id().equals(rating.value()))
        .map(ScaleValue::name)
        .findFirst()
        .orElseThrow(() -> PaperTrouble.noVerdict(place));
  }

  private static long days(ReviewDetails details) {
    return ChronoUnit.DAYS.between(details.starts(), details.ends()) + 1;
  }

  private long teamSize() {
    Set<Id> groups =
        review.groups().stream()
            .filter(group -> group.side() == Side.TEAM)
            .map(Group::id)
            .collect(Collectors.toSet());
    return review.people().stream().filter(person -> groups.contains(person.group())).count();
  }

  private int met() {
    int unnamed =
        review.sessions().stream()
            .map(Session::metCount)
            .filter(Objects::nonNull)
            .mapToInt(counts -> counts.values().stream().mapToInt(Integer::intValue).sum())
            .sum();
    return namedMet().size() + unnamed;
  }

  private String byCategory(String name, String place) {
    String category = category(name);
    if (category.isBlank()) {
      throw PaperTrouble.unknownField(place, name);
    }
    Set<Id> met = namedMet();
    List<Person> named =
        review.people().stream()
            .filter(person -> met.contains(person.id()) && category.equals(person.category()))
            .toList();
    int unnamed =
        review.sessions().stream()
            .map(Session::metCount)
            .filter(Objects::nonNull)
            .mapToInt((Map<String, Integer> counts) -> counts.getOrDefault(category, 0))
            .sum();
    return String.valueOf(named.size() + unnamed);
  }

  private static String category(String name) {
    return name.startsWith(MET_CATEGORY) ? name.substring(MET_CATEGORY.length()) : "";
  }

  private Set<Id> namedMet() {
    Set<Id> met = new HashSet<>();
    review.sessions().forEach(session -> met.addAll(session.met()));
    return met;
  }
}
