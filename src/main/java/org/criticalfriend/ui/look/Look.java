package org.criticalfriend.ui.look;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/**
 * Dresses every window alike: light or dark, and as large as the reader needs. A change reaches all
 * open windows at once.
 */
public final class Look {
  /** The smallest text size, as a factor of the usual. */
  public static final double SMALLEST = 0.8;

  /** The largest text size, as a factor of the usual. */
  public static final double LARGEST = 2.0;

  private static final double STEP = 0.1;
  private static final double USUAL_PIXELS = 14;
  private static final Map<String, Integer> ICON_PIXELS =
      Map.of("icon", 16, "icon-bar", 20, "icon-large", 24);
  private static final List<String> FONTS =
      List.of("Inter-Regular", "Inter-Medium", "Inter-SemiBold", "Inter-Italic");

  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
  private final DoubleProperty textSize = new SimpleDoubleProperty(1);
  private final List<Scene> scenes = new ArrayList<>();
  private String iconSizes = "";

  /** Which colours a person wants. */
  public enum Theme {
    /** As the system has it. */
    SYSTEM,
    /** Dark text on light ground. */
    LIGHT,
    /** Light text on dark ground. */
    DARK
  }

  /** Loads the fonts; to be made once, on the JavaFX thread. */
  public Look() {
    FONTS.forEach(Look::load);
    theme.addListener((property, before, after) -> dressAll());
    textSize.addListener((property, before, after) -> dressAll());
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener((property, before, after) -> dressAll());
  }

  /** Which colours. */
  public ObjectProperty<Theme> theme() {
    return theme;
  }

  /** How large text is, as a factor of the usual; kept between the smallest and the largest. */
  public DoubleProperty textSize() {
    return textSize;
  }

  /** Makes text a step larger. */
  public void larger() {
    textSize.set(Math.min(LARGEST, Math.round((textSize.get() + STEP) * 10) / 10.0));
  }

  /** Makes text a step smaller. */
  public void smaller() {
    textSize.set(Math.max(SMALLEST, Math.round((textSize.get() - STEP) * 10) / 10.0));
  }

  /** Gives a window its colours and sizes, now and whenever they change, until it is closed. */
  public void dress(Scene scene) {
    scenes.add(scene);
    scene.getStylesheets().add(sheet("look.css"));
    dressAll();
  }

  /** Forgets a window that was closed. */
  public void forget(Scene scene) {
    scenes.remove(scene);
  }

  /** Whether it is dark now. */
  public boolean isDark() {
    return switch (theme.get()) {
      case DARK -> true;
      case LIGHT -> false;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private void dressAll() {
    boolean dark = isDark();
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    String wanted = sheet(dark ? "dark.css" : "light.css");
    String other = sheet(dark ? "light.css" : "dark.css");
    String oldSizes = iconSizes;
    iconSizes = iconSizes();
    for (Scene scene : scenes) {
      scene.getStylesheets().removeAll(other, oldSizes);
      if (!scene.getStylesheets().contains(wanted)) {
        scene.getStylesheets().add(wanted);
      }
      scene.getStylesheets().add(iconSizes);
      scene.getRoot().setStyle("-fx-font-size: " + USUAL_PIXELS * textSize.get() + "px");
    }
  }

  /** A font icon's em is its own size, so sizes in em would grow without end. */
  private String iconSizes() {
    StringBuilder css = new StringBuilder();
    ICON_PIXELS.forEach(
        (name, pixels) ->
            css.append(
                "%%2E%s%%7B-fx-icon-size:%dpx%%7D"
                    .formatted(name, Math.round(pixels * textSize.get()))));
    return "data:text/css," + css;
  }

  private static void load(String font) {
    try (InputStream in = Look.class.getResourceAsStream("/assets/fonts/" + font + ".otf")) {
      Font.loadFont(Objects.requireNonNull(in, font), USUAL_PIXELS);
    } catch (IOException e) {
      throw new UncheckedIOException("A font of the program cannot be read: " + font, e);
    }
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Look.class.getResource("/org/criticalfriend/ui/" + name), name)
        .toExternalForm();
  }
}
