package org.criticalfriend.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.InvalidValue;
import org.jspecify.annotations.Nullable;

/**
 * One text as people wrote it, from top to bottom. Every footnote's mark has a definition and every
 * definition a mark.
 *
 * @param parts the blocks, each with the source it was read from
 */
public record Passage(List<Part> parts) {
  public Passage {
    parts = List.copyOf(parts);
  }

  /**
   * Reads Markdown.
   *
   * @throws InvalidValue naming the line, where something stands in it that no paper can hold
   */
  public static Passage parse(String markdown) {
    return new PassageReader(markdown).read();
  }

  /**
   * This passage as Markdown. A part with a source is written back as it stood, to the byte; a part
   * without one is written so that it reads back as an equal block, with exactly one empty line
   * between it and its neighbours. Only where a source would say something else among its new
   * neighbours is it written anew too.
   *
   * @throws InvalidValue where a block is none that reading could have made, such as a list more
   *     than three deep or a new line within a cell
   */
  public String markdown() {
    return new PassageWriter(this).write();
  }

  /** The blocks that print where they stand: all but the footnotes' definitions. */
  public List<TextBlock> blocks() {
    return parts.stream()
        .map(Part::block)
        .filter(block -> !(block instanceof TextBlock.FootnoteText))
        .toList();
  }

  /** The footnotes by label, in the order of their definitions. */
  public Map<String, List<TextBlock>> footnotes() {
    Map<String, List<TextBlock>> notes = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part.block() instanceof TextBlock.FootnoteText(String label, List<TextBlock> blocks)) {
        notes.put(label, blocks);
      }
    }
    return Collections.unmodifiableMap(notes);
  }

  /**
   * A block and where it came from.
   *
   * @param block the block
   * @param source the Markdown it was read from, to the byte, with what separates it from the next;
   *     absent once it was edited
   */
  public record Part(TextBlock block, @Nullable String source) {}
}
