package org.criticalfriend.store.pages;

import org.jspecify.annotations.Nullable;

/** The kinds of pages that hold records. */
enum PageKind {
  TABLE_LEAF(13, 8, 0),
  INDEX_LEAF(10, 8, 0),
  INDEX_INTERIOR(2, 12, 4);

  private final int sign;
  private final int head;
  private final int childPointer;

  PageKind(int sign, int head, int childPointer) {
    this.sign = sign;
    this.head = head;
    this.childPointer = childPointer;
  }

  /** The kind whose pages begin with this byte; null where none does. */
  static @Nullable PageKind of(byte sign) {
    for (PageKind kind : values()) {
      if (kind.sign == sign) {
        return kind;
      }
    }
    return null;
  }

  /** How many bytes come before the places of the cells. */
  int head() {
    return head;
  }

  /** How many bytes of a cell name the page beneath. */
  int childPointer() {
    return childPointer;
  }

  boolean hasRowid() {
    return this == TABLE_LEAF;
  }

  /** How much of a record of this length lies on the page itself. */
  int local(long length) {
    int most = hasRowid() ? Pages.SIZE - 35 : (Pages.SIZE - 12) * 64 / 255 - 23;
    if (length <= most) {
      return (int) length;
    }
    int least = (Pages.SIZE - 12) * 32 / 255 - 23;
    int share = (int) (least + (length - least) % (Pages.SIZE - 4));
    return share <= most ? share : least;
  }
}
