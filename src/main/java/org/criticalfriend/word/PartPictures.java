package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.house.LogoFile;
import org.criticalfriend.house.PageSize;
import org.criticalfriend.house.Running.Floating;
import org.criticalfriend.house.Running.Picture;
import org.criticalfriend.paper.Image;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pictures of a header or footer: on a line, or at a place of the sheet. */
final class PartPictures {
  private static final double EMU = 12_700;
  private static final double PIXEL = 0.75;

  private final RunningPart part;
  private final PageSize page;
  private final List<Floating> floating = new ArrayList<>();
  private int unread;

  PartPictures(RunningPart part, PageSize page) {
    this.part = part;
    this.page = page;
  }

  /** Those with places of their own, as far as they were read. */
  List<Floating> floating() {
    return floating;
  }

  /** How many drawings there were that hold no picture that can be shown. */
  int unread() {
    return unread;
  }

  /** The picture that stands on the line; null where it has a place of its own, or is none. */
  @Nullable Picture read(Element drawing) {
    Element blip = first(drawing, "blip");
    Element old = first(drawing, "imagedata");
    Image image = image(blip == null ? "" : blip.getAttributeNS(Markup.R, "embed"));
    if (image == null) {
      image = image(old == null ? "" : old.getAttributeNS(Markup.R, "id"));
    }
    if (image == null) {
      unread++;
      return null;
    }
    Element extent = first(drawing, "extent");
    double width = extent == null ? 0 : emu(extent.getAttribute("cx"));
    double height = extent == null ? 0 : emu(extent.getAttribute("cy"));
    if (width <= 0 || height <= 0) {
      width = styled(drawing, "width", image.width() * PIXEL);
      height = styled(drawing, "height", image.height() * PIXEL);
    }
    Element anchor = first(drawing, "anchor");
    if (anchor == null) {
      return fitted(image, width, height);
    }
    double x = across(first(anchor, "positionH"), width);
    double y = down(first(anchor, "positionV"), height);
    floating.add(new Floating(image, x, y, width, height));
    return null;
  }

  private Picture fitted(Image image, double width, double height) {
    double scale = Math.min(1, (page.width() - page.left() - page.right()) / width);
    return new Picture(image, width * scale, height * scale);
  }

  private @Nullable Image image(String relation) {
    byte[] bytes = part.picture(relation);
    return bytes == null ? null : LogoFile.read(bytes);
  }

  private double across(@Nullable Element position, double width) {
    double room = page.width() - page.left() - page.right();
    String from = position == null ? "" : position.getAttribute("relativeFrom");
    return switch (from) {
      case "page", "leftMargin", "insideMargin" -> place(position, 0, page.width(), width);
      case "rightMargin", "outsideMargin" ->
          place(position, page.width() - page.right(), page.right(), width);
      default -> place(position, page.left(), room, width);
    };
  }

  private double down(@Nullable Element position, double height) {
    double room = page.height() - page.top() - page.bottom();
    boolean header = part.kind() == PartKind.HEADER;
    double line = header ? page.header() : page.height() - page.footer() - height;
    String from = position == null ? "" : position.getAttribute("relativeFrom");
    return switch (from) {
      case "page", "topMargin" -> place(position, 0, page.height(), height);
      case "margin" -> place(position, page.top(), room, height);
      case "bottomMargin" -> place(position, page.height() - page.bottom(), page.bottom(), height);
      default -> place(position, line, height, height);
    };
  }

  private static double place(@Nullable Element position, double from, double room, double size) {
    Element offset = position == null ? null : first(position, "posOffset");
    Element align = position == null ? null : first(position, "align");
    if (offset != null) {
      return from + emu(offset.getTextContent());
    }
    return switch (align == null ? "" : align.getTextContent().strip()) {
      case "right", "bottom", "outside" -> from + room - size;
      case "center" -> from + (room - size) / 2;
      default -> from;
    };
  }

  private static double emu(String digits) {
    String bare = digits.strip();
    return bare.matches("-?\\d{1,9}") ? Integer.parseInt(bare) / EMU : 0;
  }

  /** A length in a style such as "width:120pt;height:40pt". */
  private static double styled(Element drawing, String what, double otherwise) {
    Element shape = first(drawing, "shape");
    String style = shape == null ? "" : shape.getAttribute("style");
    Matcher length =
        Pattern.compile("(?:^|;)\\s*" + what + ":([\\d.]{1,8})(pt|in|cm|mm)").matcher(style);
    if (!length.find()) {
      return otherwise;
    }
    double number = Double.parseDouble(length.group(1));
    return switch (length.group(2)) {
      case "in" -> number * 72;
      case "cm" -> PageSize.mm(number * 10);
      case "mm" -> PageSize.mm(number);
      default -> number;
    };
  }

  private static @Nullable Element first(Element root, String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    return found.getLength() == 0 ? null : (Element) found.item(0);
  }
}
