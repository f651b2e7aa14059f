package org.criticalfriend.ui.findings;

import java.util.List;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Merging;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** What can be done with themes; each thing one undo step. */
public final class ThemeActs {
  private static final Shape<Theme> THEME = Shape.of(Theme.class);
  private final FindingsModel model;

  ThemeActs(FindingsModel model) {
    this.model = model;
  }

  /** The theme of this id; null where there is none. */
  public @Nullable Theme theme(@Nullable Id id) {
    return model.review().themes().stream()
        .filter(theme -> theme.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Adds a theme, last, and chooses it; nothing where it has no name or one has it already. */
  public boolean add(String name) {
    if (name.isBlank() || isTaken(name, null)) {
      return false;
    }
    Theme added = new Theme(Id.create(), name.strip(), Extras.NONE);
    model.desk().take(Step.put(Words.say("findings.step-new-theme"), added));
    model.chosen().set(added.id());
    return true;
  }

  /** Calls a theme otherwise; false where the name is blank or another has it already. */
  public boolean rename(Theme theme, String name) {
    if (name.isBlank() || isTaken(name, theme.id())) {
      return false;
    }
    if (!theme.name().equals(name.strip())) {
      Theme renamed = THEME.with(theme, "name", name.strip());
      model.desk().take(Step.put(Words.say("findings.step-rename"), renamed));
    }
    return true;
  }

  /** One place up (-1) or down (1). */
  public void move(Theme theme, int way) {
    order(new Order(model.review()).theme(theme.id(), way));
  }

  /** Before another, or last where that is null. */
  public void place(Theme theme, @Nullable Id before) {
    order(new Order(model.review()).theme(theme.id(), before));
  }

  /** Makes themes one with the first of them; the notice can take it back. */
  public void merge(List<Theme> themes) {
    if (themes.size() < 2 || !model.isWritable()) {
      return;
    }
    Theme stays = themes.getFirst();
    Merging merging = new Merging(model.review());
    themes.subList(1, themes.size()).forEach(goes -> merging.addTheme(stays.id(), goes.id()));
    String step = Words.say("findings.step-merge-themes", stays.name());
    model.desk().take(new Step(step, merging.acts()));
    model.chosen().set(stays.id());
    model.acts().tell(Words.say("findings.themes-merged", stays.name(), themes.size()));
  }

  /** Removes a theme; what stood under it stands under none. The notice can take it back. */
  public void remove(Theme theme) {
    model.chosen().set(null);
    model.desk().take(Step.remove(Words.say("findings.step-remove-theme"), List.of(theme.id())));
    model.acts().tell(Words.say("findings.theme-removed", theme.name()));
  }

  private boolean isTaken(String name, @Nullable Id own) {
    return model.review().themes().stream()
        .anyMatch(one -> one.name().equalsIgnoreCase(name.strip()) && !one.id().equals(own));
  }

  private void order(List<Act> acts) {
    model.desk().take(new Step(Words.say("findings.step-order-themes"), acts));
  }
}
