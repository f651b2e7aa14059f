package org.criticalfriend.ui.look;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list on the screen to what it should read by touching only what differs. */
public final class Changes {
  /** Where more differs, all at once is faster than one after the other. */
  private static final int MANY = 50;

  private Changes() {}

  /** Makes {@code shown} read like {@code wanted}. */
  public static <T> void show(ObservableList<T> shown, List<? extends T> wanted) {
    int shorter = Math.min(shown.size(), wanted.size());
    int same = 0;
    while (same < shorter && shown.get(same).equals(wanted.get(same))) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter - same
        && fromEnd(shown, sameAtEnd).equals(fromEnd(wanted, sameAtEnd))) {
      sameAtEnd++;
    }
    int change = shorter - sameAtEnd;
    if (change - same > MANY) {
      shown.setAll(wanted);
      return;
    }
    for (int i = same; i < change; i++) {
      shown.set(i, wanted.get(i));
    }
    shown.remove(change, shown.size() - sameAtEnd);
    shown.addAll(shown.size() - sameAtEnd, wanted.subList(change, wanted.size() - sameAtEnd));
  }

  private static <T> T fromEnd(List<T> list, int back) {
    return list.get(list.size() - 1 - back);
  }
}
