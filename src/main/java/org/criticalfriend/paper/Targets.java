package org.criticalfriend.paper;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Where cross-references lead. The first walk over a paper learns the numbers, the second writes
 * them; until they are learnt every reference is answered with a stand-in.
 */
final class Targets {
  private final Map<String, Run.Reference> numbered = new HashMap<>();
  private final Set<String> printed = new HashSet<>();
  private boolean learnt;

  /** Notes that {@code target} is printed; the first place that has a number counts. */
  void printed(String target) {
    printed.add(target);
  }

  /** Notes the number at which {@code target} is found. */
  void numbered(String target, Anchor anchor, String shown) {
    printed.add(target);
    String bare = shown.endsWith(".") ? shown.substring(0, shown.length() - 1) : shown;
    numbered.putIfAbsent(target, new Run.Reference(anchor, bare, false, false));
  }

  /** Whether a place with a number is known for {@code target}. */
  boolean isNumbered(String target) {
    return numbered.containsKey(target);
  }

  /** Says that the whole paper has been walked over once. */
  void learnt() {
    learnt = true;
  }

  /** The reference to {@code target}, as it is printed. */
  Run.Reference find(String target, String place) {
    Run.Reference found = numbered.get(target);
    if (found != null) {
      return found;
    }
    if (!learnt) {
      return new Run.Reference(new Anchor("_later"), "0", false, false);
    }
    throw printed.contains(target)
        ? PaperTrouble.withoutNumber(place, target)
        : PaperTrouble.leadsNowhere(place, target);
  }
}
