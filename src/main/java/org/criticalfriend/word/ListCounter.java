package org.criticalfriend.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Counts as Word does (ISO 29500-1, 17.9): all lists of one definition count on together, a level
 * begins anew when one above it counts, and a list may say where a level of it begins.
 */
final class ListCounter {
  private final Map<Integer, Map<Integer, Level>> definitions = new HashMap<>();
  private final Map<Integer, Numbered> lists = new HashMap<>();
  private final Map<Integer, TreeMap<Integer, Integer>> counts = new HashMap<>();
  private final Set<ListLevel> begun = new HashSet<>();

  private record Level(int start, String format, String text) {}

  private record Numbered(int definition, Map<Integer, Integer> starts) {}

  ListCounter(Element root) {
    for (Element definition : Nodes.children(root, "abstractNum")) {
      Map<Integer, Level> levels = new HashMap<>();
      for (Element level : Nodes.children(definition, "lvl")) {
        levels.put(Nodes.number(Nodes.attribute(level, "ilvl")), level(level));
      }
      definitions.put(Nodes.number(Nodes.attribute(definition, "abstractNumId")), levels);
    }
    for (Element list : Nodes.children(root, "num")) {
      Map<Integer, Integer> starts = new HashMap<>();
      for (Element override : Nodes.children(list, "lvlOverride")) {
        int start = Nodes.number(Nodes.value(override, "startOverride"));
        starts.put(Nodes.number(Nodes.attribute(override, "ilvl")), start);
      }
      int definition = Nodes.number(Nodes.value(list, "abstractNumId"));
      lists.put(Nodes.number(Nodes.attribute(list, "numId")), new Numbered(definition, starts));
    }
  }

  private static Level level(Element level) {
    String format = String.valueOf(Nodes.value(level, "numFmt"));
    String text = String.valueOf(Nodes.value(level, "lvlText"));
    return new Level(Nodes.number(Nodes.value(level, "start")), format, text);
  }

  /** The number of the next paragraph in this list; empty where it is in none. */
  String next(ListLevel at) {
    Numbered list = lists.get(at.list());
    if (list == null) {
      return "";
    }
    Map<Integer, Level> levels = definitions.getOrDefault(list.definition, Map.of());
    TreeMap<Integer, Integer> count = counts.computeIfAbsent(list.definition, _ -> new TreeMap<>());
    Integer own = list.starts.get(at.level());
    if (own != null && begun.add(at)) {
      count.put(at.level(), own);
    } else {
      int start = level(levels, at.level()).start;
      count.merge(at.level(), start, (before, _) -> before + 1);
    }
    count.tailMap(at.level(), false).clear();
    return shown(levels, count, at.level());
  }

  private static String shown(Map<Integer, Level> levels, Map<Integer, Integer> count, int level) {
    Level shown = level(levels, level);
    if (shown.format.equals("bullet")) {
      return "•";
    }
    String text = shown.text;
    for (int above = level; above >= 0; above--) {
      Level part = level(levels, above);
      int number = count.getOrDefault(above, part.start);
      text = text.replace("%" + (above + 1), number(part.format, number));
    }
    return text;
  }

  private static Level level(Map<Integer, Level> levels, int level) {
    return levels.getOrDefault(level, new Level(1, "decimal", ""));
  }

  /** Word's letters go on after z with aa, bb, cc. */
  private static String number(String format, int number) {
    if (!format.equals("lowerLetter") || number < 1) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) ('a' + (number - 1) % 26));
    return letter.repeat(1 + (number - 1) / 26);
  }
}
