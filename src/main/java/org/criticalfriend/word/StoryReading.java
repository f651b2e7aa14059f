package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.criticalfriend.paper.Transcript.Sort;

/**
 * Reads the paragraphs of one part, whatever they stand in, except those of a list of contents and
 * the lines of a room in which nothing is written.
 */
final class StoryReading {
  private final List<ReadParagraph> paragraphs = new ArrayList<>();
  private final Map<String, Integer> called = new LinkedHashMap<>();
  private final Map<String, Integer> sequences = new HashMap<>();
  private final XMLStreamReader in;
  private ParagraphReading paragraph = new ParagraphReading("");
  private String note = "";
  private Sort cell = Sort.CELL;
  private int tables;
  private boolean contents;
  private boolean room;

  /**
   * Reads the part.
   *
   * @throws org.criticalfriend.files.Trouble if it is damaged or declares a document type
   */
  StoryReading(PackedParts parts, String part) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLInputFactory.IS_COALESCING, true);
      in = factory.createXMLStreamReader(parts.stream(part));
      while (in.hasNext()) {
        event(in.next(), parts);
      }
    } catch (XMLStreamException e) {
      throw WordTrouble.unreadable(parts.file(), e);
    }
  }

  List<ReadParagraph> paragraphs() {
    return paragraphs;
  }

  /** The ids of the footnotes called, in order. */
  Set<String> calledNotes() {
    return called.keySet();
  }

  private void event(int event, PackedParts parts) throws XMLStreamException {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> begin(in.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
      case XMLStreamConstants.CHARACTERS -> paragraph.characters(in.getText());
      case XMLStreamConstants.DTD ->
          throw WordTrouble.suspicious(parts.file(), "it declares a document type");
      default -> {}
    }
  }

  private void begin(String name) {
    switch (name) {
      case "p" -> paragraph = new ParagraphReading(note);
      case "tbl" -> tables++;
      case "tr" -> cell = Sort.CELL;
      case "tblHeader" -> cell = Sort.HEADER_CELL;
      case "footnote" -> note = value("id");
      case "tag" -> room = value("val").startsWith("_");
      case "docPartGallery" -> contents = value("val").equals("Table of Contents");
      case "footnoteReference" -> paragraph.mark(numberOf(value("id")));
      case "docPr" -> paragraph.picture(String.valueOf(in.getAttributeValue(null, "descr")));
      case "fldChar" -> field(value("fldCharType"));
      default -> paragraph.begin(name, value("val"), value("type"));
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> {
        ReadParagraph read = paragraph.read(tables > 0 ? cell : Sort.PARAGRAPH);
        if (!contents && !(room && read.text().isEmpty())) {
          paragraphs.add(read);
        }
      }
      case "tbl" -> tables--;
      case "sdt" -> {
        contents = false;
        room = false;
      }
      default -> paragraph.end(name);
    }
  }

  private void field(String type) {
    if (type.equals("end")) {
      paragraph.endField(label -> sequences.merge(label, 1, Integer::sum));
    } else if (type.equals("begin")) {
      paragraph.beginField();
    }
  }

  private int numberOf(String footnote) {
    return called.computeIfAbsent(footnote, _ -> called.size() + 1);
  }

  private String value(String name) {
    String value = in.getAttributeValue(Markup.W, name);
    return value == null ? "" : value;
  }
}
