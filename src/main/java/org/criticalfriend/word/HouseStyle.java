package org.criticalfriend.word;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The look of papers in Word: styles, lists, page, header and footer. Complete, whatever file it
 * came from, and safe: nothing else of that file reaches a paper.
 */
public final class HouseStyle {
  private static final String BUILT_IN = "/assets/style/house-style.docx";

  private final Map<Style, String> ids = new EnumMap<>(Style.class);
  private final Map<Style, ListLevel> numbering = new EnumMap<>(Style.class);
  private final boolean ours;
  private final StyleSheet styles;
  private final ListDefinitions lists;
  private final PageFrame page;
  private final byte[] styleBytes;
  private final byte @Nullable [] theme;
  private final byte[] settings;
  private final List<String> warnings = new ArrayList<>();

  private HouseStyle(PackedParts parts, PackedParts builtIn) {
    ours = parts == builtIn;
    StyleSheet complete = new StyleSheet(root(builtIn, "styles"));
    ListDefinitions allLists = new ListDefinitions(root(builtIn, "numbering"));
    styles = ours ? complete : new StyleSheet(root(parts, "styles"));
    boolean numbered = ours || !parts.has("word/numbering.xml");
    lists = numbered ? allLists : new ListDefinitions(root(parts, "numbering"));
    supply(complete, allLists);
    page = PageFrame.of(parts);
    styleBytes = styles.bytes();
    theme =
        parts.xml("word/theme/theme1.xml") == null ? null : parts.bytes("word/theme/theme1.xml");
    settings = Objects.requireNonNull(builtIn.bytes("word/settings.xml"));
  }

  /** The look that comes with the program. */
  public static HouseStyle builtIn() {
    PackedParts parts = PackedParts.ours(BUILT_IN);
    return new HouseStyle(parts, parts);
  }

  /**
   * A user's own look: any Word document whose styles bear the names of the built-in one. Styles,
   * lists, page size, header and footer are taken from it; its text is not.
   *
   * @throws org.criticalfriend.files.Trouble if it is no Word document, holds macros, unpacks to
   *     more than 20 MB, or its header or footer reaches out of the file
   */
  public static HouseStyle of(Path file) {
    PackedParts parts = PackedParts.of(file, PackedParts.TEMPLATE_LIMIT);
    refuseMacros(parts);
    return new HouseStyle(parts, PackedParts.ours(BUILT_IN));
  }

  /** One sentence for each style that the file lacked and the built-in look supplied. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  private static void refuseMacros(PackedParts parts) {
    byte[] types = parts.bytes("[Content_Types].xml");
    String declared = types == null ? "" : new String(types, StandardCharsets.UTF_8);
    boolean named = parts.file().toLowerCase(Locale.ROOT).matches(".*\\.(docm|dotm)");
    if (named || declared.contains("macroEnabled") || declared.contains("vbaProject")) {
      throw WordTrouble.macros(parts.file());
    }
  }

  private void supply(StyleSheet complete, ListDefinitions allLists) {
    Map<Integer, Integer> numbers = lists == allLists ? Map.of() : lists.supply(allLists, styles);
    List<Style> missing =
        Stream.of(Style.values()).filter(style -> styles.id(style) == null).toList();
    styles.supply(missing, complete, numbers);
    for (Style style : missing) {
      warnings.add("The house style has no style \"" + style.title() + "\"; ours was taken.");
    }
    for (Style style : Style.values()) {
      String id = Objects.requireNonNull(styles.id(style));
      ids.put(style, id);
      numbering.put(style, styles.numbering(id));
    }
  }

  private static Element root(PackedParts parts, String name) {
    Element root = parts.xml("word/" + name + ".xml");
    if (root == null || !Nodes.is(root, name) || !"w".equals(root.getPrefix())) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    return root;
  }

  /** Whether it is the look that comes with the program. */
  boolean isOurs() {
    return ours;
  }

  /** The id in the file of a style. */
  String id(Style style) {
    return Objects.requireNonNull(ids.get(style));
  }

  /** Whether a paragraph of this style has this number without being told. */
  boolean numbers(Style style, ListLevel wanted) {
    return lists.same(Objects.requireNonNull(numbering.get(style)), wanted);
  }

  ListDefinitions lists() {
    return lists;
  }

  PageFrame page() {
    return page;
  }

  /** Adds the parts of a paper that are the same in all papers of this look. */
  void addTo(WordPackage file) {
    file.add(PartKind.STYLES, "styles.xml", styleBytes);
    file.add(PartKind.SETTINGS, "settings.xml", settings);
    if (theme != null) {
      file.add(PartKind.THEME, "theme/theme1.xml", theme);
    }
  }
}
