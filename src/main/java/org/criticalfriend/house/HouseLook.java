package org.criticalfriend.house;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How papers of one house look. Every sort of text has a setting.
 *
 * @param settings how each sort of text is set
 * @param colours of what is no text of a setting's own
 * @param page its size and margins
 * @param running what is repeated on pages
 * @param fonts that came with a template
 */
public record HouseLook(
    Map<Role, Setting> settings,
    Colours colours,
    PageSize page,
    Running running,
    List<FontFile> fonts) {
  /** Guarantees that no sort of text is without a setting. */
  public HouseLook {
    settings = Map.copyOf(new EnumMap<>(settings));
    for (Role role : Role.values()) {
      Objects.requireNonNull(settings.get(role), role.name());
    }
    fonts = List.copyOf(fonts);
  }

  /**
   * Colours beside those of settings.
   *
   * @param link of words that lead elsewhere
   * @param rule of lines
   * @param tableHead the ground of a table's header row
   */
  public record Colours(Colour link, Colour rule, Colour tableHead) {}

  /** How this sort of text is set. */
  public Setting setting(Role role) {
    return Objects.requireNonNull(settings.get(role));
  }
}
