package org.criticalfriend.word;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Finds the styles of a template that go by other names, and sees that each stands at the level of
 * the contents that its name promises.
 */
final class Adoption {
  private static final String BODY_LEVEL = "9";
  private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;]");

  private final StyleSheet styles;

  Adoption(StyleSheet styles) {
    this.styles = styles;
  }

  /** Lets styles be found that have other names, or say only what level of heading they are. */
  void find() {
    Set<String> taken = new HashSet<>();
    for (Style style : Style.values()) {
      String id = styles.id(style);
      if (id != null) {
        taken.add(id);
      }
    }
    for (Style style : Style.values()) {
      Element found = styles.id(style) == null ? named(style, taken) : null;
      if (found == null && styles.id(style) == null && level(style) > 0) {
        found = ofLevel(level(style), taken);
      }
      if (found != null) {
        styles.adopt(style, found);
        taken.add(Nodes.attribute(found, "styleId"));
      }
    }
  }

  private @Nullable Element named(Style style, Set<String> taken) {
    List<String> others = OtherNames.of(style);
    for (Element one : styles.all()) {
      String name = Nodes.value(one, "name");
      boolean free = !taken.contains(Nodes.attribute(one, "styleId"));
      boolean fits = free && Nodes.attribute(one, "type").equals(style.kind());
      if (name != null && fits && isCalled(name, style, others)) {
        return one;
      }
    }
    return null;
  }

  private static boolean isCalled(String name, Style style, List<String> others) {
    return BETWEEN_NAMES
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .map(String::strip)
        .anyMatch(called -> called.equals(style.key()) || others.contains(called));
  }

  private @Nullable Element ofLevel(int level, Set<String> taken) {
    String wanted = String.valueOf(level - 1);
    for (Element one : styles.all()) {
      Element look = Nodes.child(one, "pPr");
      boolean says = look != null && wanted.equals(Nodes.value(look, "outlineLvl"));
      if (says && !taken.contains(Nodes.attribute(one, "styleId"))) {
        return one;
      }
    }
    return null;
  }

  /** Gives each style the level in the contents that a reader expects of it. */
  void level() {
    for (Style style : Style.values()) {
      String id = styles.id(style);
      if (id == null || !style.kind().equals("paragraph")) {
        continue;
      }
      Element element = styles.element(id);
      int wanted = level(style);
      if (element != null && styles.headingLevel(id) != wanted) {
        String said = wanted == 0 ? BODY_LEVEL : String.valueOf(wanted - 1);
        Ordered.value(Ordered.child(element, "pPr"), "outlineLvl", said);
      }
    }
  }

  private static int level(Style style) {
    return switch (style) {
      case HEADING_1, HEADING_1_UNNUMBERED, APPENDIX_HEADING, APPENDIX_HEADING_UNNUMBERED -> 1;
      case HEADING_2 -> 2;
      case HEADING_3 -> 3;
      case HEADING_4 -> 4;
      default -> 0;
    };
  }
}
