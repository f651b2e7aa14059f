package org.criticalfriend.ui.drafting;

import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.model.Block;

/**
 * One thing that an insert lets be chosen of what it shows, such as its themes.
 *
 * @param name what it is called
 * @param several whether several of its options can be ticked
 * @param options what can be chosen
 */
public record Facet(String name, boolean several, List<Option> options) {
  /** Guarantees a list nobody changes. */
  public Facet {
    options = List.copyOf(options);
  }

  /**
   * One choice.
   *
   * @param words what it is called
   * @param chosen whether the insert has it now
   * @param then the insert once this option is turned
   */
  public record Option(String words, boolean chosen, Block then) {}

  /** What is chosen, in words. */
  public String says() {
    return options.stream()
        .filter(Option::chosen)
        .map(Option::words)
        .collect(Collectors.joining(", "));
  }
}
