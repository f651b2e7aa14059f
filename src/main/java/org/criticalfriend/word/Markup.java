package org.criticalfriend.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.criticalfriend.files.Trouble;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes one XML part as a stream: well formed and in UTF-8, whatever its words contain. */
final class Markup {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
  private final XMLStreamWriter out;

  Markup() {
    try {
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
      out.writeProcessingInstruction(
          "xml", "version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"");
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
  }

  /** Opens an element; names carry their prefix, attributes come as name and value in turn. */
  Markup open(String name, String... attributes) {
    try {
      out.writeStartElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** One more attribute of the element just opened. */
  Markup attribute(String name, String value) {
    try {
      write(name, value);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  Markup close() {
    try {
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** An element with nothing in it. */
  Markup empty(String name, String... attributes) {
    try {
      out.writeEmptyElement(name);
      write(attributes);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** An element that only says one value, as most of Word's do. */
  Markup value(String name, String value) {
    return empty(name, "w:val", value);
  }

  /**
   * Words.
   *
   * @throws Trouble if they hold a character that XML cannot carry
   */
  Markup text(String text) {
    refuseWhatXmlCannotHold(text);
    try {
      out.writeCharacters(text);
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return this;
  }

  /** Opens an element with the name and attributes of one from another part. */
  Markup openLike(Element element) {
    open(element.getNodeName());
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      attribute(attribute.getName(), attribute.getValue());
    }
    return this;
  }

  /** An element from another part, with all that is in it. */
  Markup copy(Element element) {
    openLike(element);
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element inner) {
        copy(inner);
      } else if (node.getNodeType() == Node.TEXT_NODE) {
        text(node.getNodeValue());
      }
    }
    return close();
  }

  byte[] bytes() {
    try {
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw impossible(e);
    }
    return bytes.toByteArray();
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      refuseWhatXmlCannotHold(attributes[i + 1]);
      out.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private static void refuseWhatXmlCannotHold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean common = c >= ' ' && c < Character.MIN_SURROGATE;
      if (common || c == '\t' || c == '\n' || c == '\r') {
        continue;
      }
      int point = text.codePointAt(i);
      if (point < ' ' || point == 0xFFFE || point == 0xFFFF || isHalf(point)) {
        throw unwritable(text, i);
      }
      i += Character.charCount(point) - 1;
    }
  }

  private static boolean isHalf(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static Trouble unwritable(String text, int at) {
    String before = text.substring(Math.max(0, at - 40), at);
    String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(at));
    return new Trouble(
        "CF-502",
        "The paper holds a character that no Word file can hold ("
            + code
            + "), after the words \""
            + new String(before.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            + "\".",
        "Nothing was written.",
        "Find these words in the review, delete what follows them and type it anew.");
  }

  /** The stream writes to memory, which does not fail. */
  private static IllegalStateException impossible(XMLStreamException cause) {
    return new IllegalStateException(cause);
  }
}
