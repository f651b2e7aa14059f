package org.criticalfriend.model;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One member of a record, as the text form names it.
 *
 * @param name its name
 * @param form what sort of value it holds
 * @param required whether it must be there
 * @param element the enum of a word, the record type a reference names or a record has (for blocks
 *     the sealed {@link Block}); otherwise {@code String}
 * @param prose how its text is to be read, absent where it is plain
 * @param reader reads it from a record
 */
public record Member(
    String name,
    Form form,
    boolean required,
    Class<?> element,
    @Nullable Prose prose,
    MethodHandle reader) {

  /** The member's value in {@code whole}; null where it is absent. */
  public @Nullable Object of(Record whole) {
    try {
      return (Object) reader.invokeExact(whole);
    } catch (Throwable e) {
      throw new IllegalStateException("Cannot read " + name + " of " + whole.getClass(), e);
    }
  }

  /** The words this member may take, in their order; empty where it takes others. */
  public List<String> words() {
    return constants().stream().map(Worded::word).toList();
  }

  /** The constant written as {@code word}, or null where there is none. */
  public @Nullable Worded constant(String word) {
    Object[] all = element.getEnumConstants();
    for (int i = 0; all != null && i < all.length; i++) {
      if (all[i] instanceof Worded one && one.word().equals(word)) {
        return one;
      }
    }
    return null;
  }

  private List<Worded> constants() {
    Object[] all = element.getEnumConstants();
    return all == null ? List.of() : List.of(all).stream().map(Worded.class::cast).toList();
  }
}
