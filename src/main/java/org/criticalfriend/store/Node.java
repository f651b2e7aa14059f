package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the file with its current values and the rows beneath it, as they were when read.
 *
 * @param uuid its name for good
 * @param label the id it had in the text form
 * @param parent the row it stands beneath; null at the top
 * @param deleted whether it was deleted; never so for the rows beneath
 * @param kind {@code list:Type}
 * @param position its fractional key among the rows of its list
 * @param values the fields that are present
 * @param below the rows beneath, all lists together
 */
record Node(
    String uuid,
    @Nullable String label,
    @Nullable String parent,
    boolean deleted,
    String kind,
    String position,
    Map<String, String> values,
    List<Node> below) {
  private static final Comparator<Node> ORDER =
      Comparator.comparing(Node::position).thenComparing(Node::uuid);

  /** What stands at the top: the lists of the review itself. */
  static Node top() {
    return new Node("", null, null, false, ":Review", "", new HashMap<>(), new ArrayList<>());
  }

  /** The name of the list it stands in. */
  String list() {
    return kind.substring(0, kind.indexOf(':'));
  }

  /** The simple name of its record type; {@code Value} or {@code Pair} in lists of other things. */
  String type() {
    return kind.substring(kind.indexOf(':') + 1);
  }

  /** The rows of one list, in order. */
  List<Node> list(String name) {
    return below.stream().filter(node -> node.isIn(name)).sorted(ORDER).toList();
  }

  /** Asked of every note for every list of the review: makes no string. */
  private boolean isIn(String name) {
    return kind.startsWith(name) && kind.indexOf(':') == name.length();
  }
}
