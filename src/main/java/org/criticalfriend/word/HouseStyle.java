package org.criticalfriend.word;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.house.HouseLook;
import org.criticalfriend.house.OwnChoices;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The look of papers in Word: styles, lists, page, header and footer. Complete, whatever file it
 * came from, and safe: nothing else of that file reaches a paper.
 */
public final class HouseStyle {
  private static final String BUILT_IN = "/assets/style/house-style.docx";
  private static final String THEME = "word/theme/theme1.xml";

  /** What a template may weigh: with logo and fonts few reach a tenth of it. */
  private static final long LARGEST = 10L << 20;

  private final Map<Style, String> ids = new EnumMap<>(Style.class);
  private final Map<Style, ListLevel> numbering = new EnumMap<>(Style.class);
  private final boolean ours;
  private final StyleSheet styles;
  private final ListDefinitions lists;
  private final PageFrame page;
  private final HouseLook look;
  private final byte[] styleBytes;
  private final byte @Nullable [] theme;
  private final byte[] settings;
  private final List<String> warnings = new ArrayList<>();

  private HouseStyle(PackedParts parts, PackedParts builtIn, OwnChoices own) {
    ours = parts == builtIn;
    StyleSheet complete = new StyleSheet(root(builtIn, "styles"));
    ListDefinitions allLists = new ListDefinitions(root(builtIn, "numbering"));
    styles = ours ? complete : sheet(parts, builtIn);
    boolean numbered = ours || !parts.has("word/numbering.xml");
    lists = numbered ? allLists : new ListDefinitions(root(parts, "numbering"));
    Theme looks = new Theme(parts.xml(THEME));
    Adoption adoption = new Adoption(styles);
    adoption.find();
    Set<Style> missing = supply(complete, allLists);
    adoption.level();
    page = PageFrame.of(parts, builtIn, warnings::add);
    tailor(new Tailor(styles, looks, missing), own, missing);
    page.take(own, styles);
    styles.widen(ours ? EnumSet.allOf(Style.class) : missing, page.textWidth());
    LookReading reading = new LookReading(styles, looks, page, ours);
    look = reading.look(parts);
    warnings.addAll(reading.remarks());
    styleBytes = styles.bytes();
    theme = parts.xml(THEME) == null ? null : parts.bytes(THEME);
    settings = Objects.requireNonNull(builtIn.bytes("word/settings.xml"));
  }

  /** The look that comes with the program. */
  public static HouseStyle builtIn() {
    return of(OwnChoices.NONE);
  }

  /** The look that comes with the program, changed as somebody set by hand. */
  public static HouseStyle of(OwnChoices own) {
    PackedParts parts = PackedParts.ours(BUILT_IN);
    return new HouseStyle(parts, parts, own);
  }

  /**
   * A look of somebody's own: that of any Word document or template. Styles, lists, page size,
   * header and footer are taken from it; its text and its macros are not.
   *
   * @throws org.criticalfriend.files.Trouble if it is no Word document, is locked, unpacks to more
   *     than 20 MB, or its header or footer reaches out of the file
   */
  public static HouseStyle of(Path file) {
    return of(read(file), String.valueOf(file.getFileName()), OwnChoices.NONE);
  }

  /**
   * The same of a template that is in memory, changed as somebody set by hand.
   *
   * @param file its name, for messages
   */
  public static HouseStyle of(byte[] template, String file, OwnChoices own) {
    PackedParts parts = PackedParts.of(template, file, PackedParts.TEMPLATE_LIMIT);
    return new HouseStyle(parts, PackedParts.ours(BUILT_IN), own);
  }

  /**
   * The bytes of a template.
   *
   * @throws org.criticalfriend.files.Trouble if it is missing, cannot be read, or is too large
   */
  public static byte[] read(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Files.isRegularFile(file)) {
      throw WordTrouble.missing(file);
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw WordTrouble.tooLarge(name);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw WordTrouble.unreadable(name, e);
    }
  }

  /** Sentences on what the file lacked and the built-in look supplied, and on what is changed. */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The same look for writers of other formats. */
  public HouseLook look() {
    return look;
  }

  private StyleSheet sheet(PackedParts parts, PackedParts builtIn) {
    if (parts.has("word/styles.xml")) {
      return new StyleSheet(root(parts, "styles"));
    }
    warnings.add("The template has no styles at all: the built-in ones stand in.");
    return new StyleSheet(root(builtIn, "styles"));
  }

  private void tailor(Tailor tailor, OwnChoices own, Set<Style> missing) {
    if (!ours) {
      warnings.addAll(Lacks.of(missing));
      tailor.match();
    }
    tailor.take(own);
    tailor.darken();
    warnings.addAll(tailor.remarks());
  }

  private Set<Style> supply(StyleSheet complete, ListDefinitions allLists) {
    Map<Integer, Integer> numbers = lists == allLists ? Map.of() : lists.supply(allLists, styles);
    List<Style> missing =
        Stream.of(Style.values()).filter(style -> styles.id(style) == null).toList();
    styles.supply(missing, complete, numbers);
    for (Style style : Style.values()) {
      String id = Objects.requireNonNull(styles.id(style));
      ids.put(style, id);
      numbering.put(style, styles.numbering(id));
    }
    return Set.copyOf(missing);
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
