package org.criticalfriend.ui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.ui.frame.PartName;

/** Every part of a review that can only be looked at. */
final class ReadOnlyScenes {
  private ReadOnlyScenes() {}

  static List<Scene> all() {
    List<Scene> all = new ArrayList<>();
    for (PartName part : PartName.values()) {
      String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
      all.add(Scene.of(name, visit -> visit.lookAt(part)));
    }
    return all;
  }
}
