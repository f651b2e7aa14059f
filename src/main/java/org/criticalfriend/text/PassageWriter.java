package org.criticalfriend.text;

import java.util.List;
import java.util.regex.Pattern;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Passage.Part;

/** Puts the parts of a passage together again, and reads what it wrote before it lets go of it. */
final class PassageWriter {
  private static final Pattern LINE_ENDS = Pattern.compile("(\\r\\n|\\r|\\n)[ \\t\\r\\n]*$");
  private static final String EMPTY_LINE = "\n\n";

  private final BlockWriter blocks = new BlockWriter();
  private final List<Part> parts;

  PassageWriter(Passage passage) {
    this.parts = passage.parts();
  }

  /** The first way of writing that reads back as the same blocks, beginning with the mildest. */
  String write() {
    for (Way way : Way.values()) {
      String written = write(way);
      if (readsBack(written)) {
        return written;
      }
    }
    throw new InvalidValue(
        "A block cannot be written so that it reads the same: \"" + opening() + "\".");
  }

  private enum Way {
    /** Sources to the byte, with what stood between them. */
    AS_IT_STOOD,
    /** Sources, with one empty line between any two. */
    PARTED,
    /** Everything anew. */
    ANEW
  }

  private String write(Way way) {
    StringBuilder written = new StringBuilder();
    String before = "";
    boolean kept = true;
    for (Part part : parts) {
      String source = way == Way.ANEW ? null : part.source();
      String next = source == null ? blocks.write(part.block(), before.stripLeading()) : source;
      boolean parted = way != Way.AS_IT_STOOD || source == null || !kept;
      if (parted && !written.isEmpty()) {
        written.setLength(endOf(written));
        written.append(EMPTY_LINE);
      }
      written.append(next);
      before = next;
      kept = source != null;
    }
    return written.toString();
  }

  private static int endOf(StringBuilder written) {
    var ends = LINE_ENDS.matcher(written);
    return ends.find() ? ends.start() : written.length();
  }

  private boolean readsBack(String written) {
    try {
      List<TextBlock> read = Passage.parse(written).parts().stream().map(Part::block).toList();
      return read.equals(parts.stream().map(Part::block).toList());
    } catch (InvalidValue _) {
      return false;
    }
  }

  private String opening() {
    String words =
        parts.stream()
            .filter(part -> part.source() == null)
            .map(part -> blocks.write(part.block(), ""))
            .findFirst()
            .orElse("");
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }
}
