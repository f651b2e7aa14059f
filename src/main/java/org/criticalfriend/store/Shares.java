package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills shares with what is found, each up to its most. */
final class Shares {
  private final List<Share> shares;
  private final List<List<Hit>> hits = new ArrayList<>();

  Shares(List<Share> shares) {
    this.shares = List.copyOf(shares);
    shares.forEach(share -> hits.add(new ArrayList<>()));
  }

  /** What was found for each, in the order of the shares. */
  List<List<Hit>> hits() {
    return List.copyOf(hits);
  }

  /** Whether any of them lacks things of this type. */
  boolean want(@Nullable Class<? extends Record> type) {
    return type != null && place(type) >= 0;
  }

  /** Takes a hit where one lacks it. */
  void add(@Nullable Hit hit) {
    int place = hit == null ? -1 : place(hit.type());
    if (hit != null && place >= 0) {
      hits.get(place).add(hit);
    }
  }

  private int place(Class<? extends Record> type) {
    for (int i = 0; i < shares.size(); i++) {
      if (shares.get(i).types().contains(type) && hits.get(i).size() < shares.get(i).most()) {
        return i;
      }
    }
    return -1;
  }
}
