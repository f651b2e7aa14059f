package org.criticalfriend.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What an element says, whatever row it lies in: two are equal when they say the same.
 *
 * @param type its record type
 * @param values the fields that are present
 * @param lists the lists that are not empty
 */
record Content(String type, Map<String, String> values, Map<String, List<Content>> lists) {

  static Content of(Element element) {
    Map<String, String> values = new HashMap<>();
    element
        .values()
        .forEach(
            (name, value) -> {
              if (value != null) {
                values.put(name, value);
              }
            });
    Map<String, List<Content>> lists = new HashMap<>();
    element
        .lists()
        .forEach(
            (name, list) -> {
              if (!list.isEmpty()) {
                lists.put(name, list.stream().map(Content::of).toList());
              }
            });
    return new Content(element.type(), values, lists);
  }

  static Content of(Node node) {
    Map<String, List<Content>> lists = new HashMap<>();
    for (String name : new TreeSet<>(node.below().stream().map(Node::list).toList())) {
      lists.put(name, node.list(name).stream().map(Content::of).toList());
    }
    return new Content(node.type(), node.values(), lists);
  }
}
