package org.criticalfriend.store.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table or index as it lies on its page; whether it means anything, its reader must
 * judge.
 *
 * @param rowid its number; null where the table or index has none
 * @param values each null, a {@link Long}, a {@link Double}, a {@link String} or a {@code byte[]}
 */
public record StoredRecord(@Nullable Long rowid, List<@Nullable Object> values) {

  /** The value in a column, if it is of this type. */
  public <T> @Nullable T get(int column, Class<T> type) {
    Object value = values.get(column);
    return type.isInstance(value) ? type.cast(value) : null;
  }

  /** The number in a column; null where there is none. */
  public @Nullable Long number(int column) {
    return get(column, Long.class);
  }

  /** The text in a column; null where there is none. */
  public @Nullable String text(int column) {
    return get(column, String.class);
  }

  /** The bytes in a column, if there are that many; null where not. */
  public byte @Nullable [] bytes(int column, int count) {
    byte[] bytes = get(column, byte[].class);
    return bytes != null && bytes.length == count ? bytes : null;
  }
}
