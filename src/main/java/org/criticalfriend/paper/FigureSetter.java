package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.PictureSize;

/** Sets a picture with its caption and source beneath it. */
final class FigureSetter {
  private final Desk desk;

  FigureSetter(Desk desk) {
    this.desk = desk;
  }

  List<Element> set(Picture picture, String place) {
    Origin origin = desk.origin('i', picture.id(), "picture");
    String id = picture.id().text();
    Anchor anchor = origin.next();
    desk.targets.printed(id);
    Element.Caption caption = null;
    if (picture.caption() != null && !picture.caption().isBlank()) {
      int number = desk.numbers.nextFigure();
      Anchor captionAnchor = origin.next();
      desk.targets.numbered(id, captionAnchor, "Figure " + number);
      List<Run> words = words(picture.caption(), place);
      caption = new Element.Caption("Figure", number, words, captionAnchor);
    }
    List<Element> elements = new ArrayList<>();
    elements.add(new Element.Figure(image(picture, place), picture.alt(), caption, anchor));
    if (picture.source() != null && !picture.source().isBlank()) {
      String said = picture.source().startsWith("Source") ? "" : "Source: ";
      List<Run> words = words(said + picture.source(), place);
      elements.add(new Element.Paragraph(Element.Look.SOURCE, null, words, origin.next()));
    }
    return elements;
  }

  private List<Run> words(String text, String place) {
    return List.of(Run.Words.plain(desk.fields.fill(text, place)));
  }

  private Image image(Picture picture, String place) {
    byte[] bytes = desk.bundle.pictures().get(picture.id());
    if (bytes == null) {
      throw PaperTrouble.noPicture(place, picture.file());
    }
    try {
      PictureSize size = PictureSize.of(bytes);
      if (!size.fits()) {
        throw new InvalidValue(
            "At most " + PictureSize.MOST_MEGAPIXELS + " megapixels can be printed.");
      }
      return new Image(bytes, size.png(), (int) size.width(), (int) size.height());
    } catch (InvalidValue e) {
      throw PaperTrouble.unplaceable(place, picture.file() + ": " + e.getMessage());
    }
  }
}
