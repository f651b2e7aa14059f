package org.criticalfriend.editing;

/** A piece of a line, all of one look. */
public sealed interface Stroke {
  /** How it looks. */
  Look look();

  /** The same, looking otherwise. */
  Stroke looking(Look look);

  /**
   * Letters.
   *
   * @param text the letters; never empty
   */
  record Letters(String text, Look look) implements Stroke {
    @Override
    public Stroke looking(Look other) {
      return new Letters(text, other);
    }
  }

  /** Something that takes the room of one letter and is passed over as one. */
  sealed interface Sign extends Stroke {
    @Override
    Sign looking(Look look);
  }

  /** A new line within the paragraph. */
  record Break(Look look) implements Sign {
    @Override
    public Sign looking(Look other) {
      return new Break(other);
    }
  }

  /**
   * A field, shown as its value.
   *
   * @param name what stands between the braces
   */
  record Field(String name, Look look) implements Sign {
    @Override
    public Sign looking(Look other) {
      return new Field(name, other);
    }
  }

  /**
   * A footnote's mark, shown as its number.
   *
   * @param label the label of its text
   */
  record FootnoteMark(String label, Look look) implements Sign {
    @Override
    public Sign looking(Look other) {
      return new FootnoteMark(label, other);
    }
  }

  /**
   * A cross-reference, shown as the number it prints.
   *
   * @param target the id of what it refers to, as written
   */
  record CrossReference(String target, Look look) implements Sign {
    @Override
    public Sign looking(Look other) {
      return new CrossReference(target, other);
    }
  }
}
