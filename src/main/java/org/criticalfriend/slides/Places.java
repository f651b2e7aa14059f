package org.criticalfriend.slides;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Finds the places that a layout keeps for title and content. */
final class Places {
  private static final Set<Placeholder> TITLES =
      EnumSet.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE, Placeholder.VERTICAL_TEXT_TITLE);

  private static final Set<Placeholder> BODIES =
      EnumSet.of(
          Placeholder.BODY,
          Placeholder.CONTENT,
          Placeholder.SUBTITLE,
          Placeholder.TABLE,
          Placeholder.PICTURE);

  private Places() {}

  /** The place of the title, absent where there is none. */
  static @Nullable XSLFTextShape title(XSLFSheet sheet) {
    return shapes(sheet, TITLES).stream().findFirst().orElse(null);
  }

  /** The places of the content, in reading order. */
  static List<XSLFTextShape> bodies(XSLFSheet sheet) {
    return shapes(sheet, BODIES);
  }

  /** Whether a shape is the title. */
  static boolean isTitle(XSLFTextShape shape) {
    return TITLES.contains(shape.getTextType());
  }

  private static List<XSLFTextShape> shapes(XSLFSheet sheet, Set<Placeholder> wanted) {
    return sheet.getShapes().stream()
        .filter(XSLFTextShape.class::isInstance)
        .map(XSLFTextShape.class::cast)
        .filter(shape -> shape.getTextType() != null && wanted.contains(shape.getTextType()))
        .toList();
  }
}
