package org.criticalfriend.ui.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.Facet.Option;
import org.jspecify.annotations.Nullable;

/** Makes the facets of one insert, each from one of its members. */
final class FacetList<B extends Record & Block> {
  private final Shape<B> shape;
  private final B insert;
  private final List<Facet> facets = new ArrayList<>();

  FacetList(Class<B> type, B insert) {
    this.shape = Shape.of(type);
    this.insert = insert;
  }

  /**
   * What can be ticked.
   *
   * @param values in their order
   * @param words what each is called
   */
  record Ticks<T>(List<T> values, Function<? super T, String> words) {
    Ticks {
      values = List.copyOf(values);
    }
  }

  /**
   * One of a few.
   *
   * @param value what the member holds then
   * @param key of its words
   */
  record Choice(@Nullable Object value, String key) {}

  /** The facets made so far. */
  List<Facet> all() {
    return List.copyOf(facets);
  }

  /** A filter: all where none is ticked. */
  <T> FacetList<B> filter(String member, String name, String all, Ticks<T> ticks) {
    if (!ticks.values().isEmpty()) {
      List<Option> options = new ArrayList<>();
      options.add(new Option(Words.say(all), now(member) == null, with(member, null)));
      for (T value : ticks.values()) {
        List<T> turned = turned(ticks, chosen(member, ticks, List.of()), value);
        options.add(option(member, ticks, value, turned.isEmpty() ? null : turned));
      }
      facets.add(new Facet(Words.say(name), true, options));
    }
    return this;
  }

  /** Columns: the usual ones where none is ticked. */
  <T> FacetList<B> columns(String member, String name, List<T> usual, Ticks<T> ticks) {
    List<T> chosen = chosen(member, ticks, usual);
    List<Option> options = new ArrayList<>();
    for (T value : ticks.values()) {
      List<T> turned = turned(ticks, chosen, value);
      boolean asUsual = turned.isEmpty() || turned.equals(usual);
      Block then = with(member, asUsual ? null : turned);
      options.add(new Option(ticks.words().apply(value), chosen.contains(value), then));
    }
    facets.add(new Facet(Words.say(name), true, options));
    return this;
  }

  /** One of a few, the first where the member is absent or says another word for it. */
  FacetList<B> one(String member, String name, List<Choice> choices) {
    Object now = now(member);
    boolean other = choices.stream().noneMatch(choice -> Objects.equals(choice.value(), now));
    List<Option> options = new ArrayList<>();
    for (Choice choice : choices) {
      boolean chosen = Objects.equals(choice.value(), now) || (other && options.isEmpty());
      options.add(new Option(Words.say(choice.key()), chosen, with(member, choice.value())));
    }
    facets.add(new Facet(Words.say(name), false, options));
    return this;
  }

  private <T> Option option(String member, Ticks<T> ticks, T value, @Nullable List<T> turned) {
    boolean chosen = chosen(member, ticks, List.of()).contains(value);
    return new Option(ticks.words().apply(value), chosen, with(member, turned));
  }

  private @Nullable Object now(String member) {
    return Objects.requireNonNull(shape.member(member), member).of(insert);
  }

  private B with(String member, @Nullable Object value) {
    return shape.with(insert, member, value);
  }

  /** What the member holds of these values, in its own order. */
  private <T> List<T> chosen(String member, Ticks<T> ticks, List<T> otherwise) {
    if (!(now(member) instanceof List<?> listed)) {
      return otherwise;
    }
    List<T> chosen = new ArrayList<>();
    for (Object one : listed) {
      ticks.values().stream().filter(one::equals).forEach(chosen::add);
    }
    return chosen;
  }

  /** One taken out, or put in where it stands among the others. */
  private static <T> List<T> turned(Ticks<T> ticks, List<T> chosen, T value) {
    List<T> turned = new ArrayList<>(chosen);
    if (!turned.remove(value)) {
      int at = 0;
      int place = ticks.values().indexOf(value);
      while (at < turned.size() && ticks.values().indexOf(turned.get(at)) < place) {
        at++;
      }
      turned.add(at, value);
    }
    return turned;
  }
}
