package org.criticalfriend.issuing;

import java.util.Objects;
import org.criticalfriend.house.Colour;
import org.criticalfriend.house.LogoFile;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.word.HouseStyle;
import org.jspecify.annotations.Nullable;

/** The look that a review says its papers have. */
public final class ReviewStyles {
  private static final double POINTS = 72;
  private static final double INCH = 25.4;

  private ReviewStyles() {}

  /**
   * That look; the built-in one where the review says nothing, or its template is not at hand.
   *
   * @throws org.criticalfriend.files.Trouble if the template cannot be used
   */
  public static Styles of(Bundle bundle) {
    PaperLook look = bundle.review().review().look();
    if (look == null || look.equals(PaperLook.BUILT_IN)) {
      return Styles.builtIn();
    }
    OwnChoices own = own(look, bundle);
    KeptFile template = look.template();
    byte[] bytes = bundle.template();
    return Styles.of(
        template == null || bytes == null
            ? HouseStyle.of(own)
            : HouseStyle.of(bytes, template.name(), own));
  }

  private static OwnChoices own(PaperLook look, Bundle bundle) {
    Id logo = look.logo();
    byte[] picture = logo == null ? null : bundle.pictures().get(logo);
    return new OwnChoices(
        picture == null ? null : LogoFile.read(picture),
        Colour.of(look.headingColour()),
        Colour.of(look.secondColour()),
        filled(look.headingFont()),
        filled(look.bodyFont()),
        margins(look),
        filled(look.header()),
        filled(look.footer()));
  }

  /** All or none: where only some are set, the built-in ones stand in for the others. */
  private static OwnChoices.@Nullable Margins margins(PaperLook look) {
    if (look.marginTop() == null && look.marginBottom() == null && look.marginSides() == null) {
      return null;
    }
    return new OwnChoices.Margins(
        Objects.requireNonNullElseGet(look.marginTop(), () -> mm(PageSize.BUILT_IN.top())),
        Objects.requireNonNullElseGet(look.marginBottom(), () -> mm(PageSize.BUILT_IN.bottom())),
        Objects.requireNonNullElseGet(look.marginSides(), () -> mm(PageSize.BUILT_IN.left())));
  }

  private static int mm(double points) {
    return (int) Math.round(points / POINTS * INCH);
  }

  private static @Nullable String filled(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip();
  }
}
