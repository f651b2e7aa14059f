package org.criticalfriend.slides;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes assets/style/deck.pptx: a master and the nine layouts, no slides. */
final class DeckMaker {
  static final Path ASSET = Path.of("assets/style/deck.pptx");

  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  static final String NAMESPACES =
      " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\"";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private DeckMaker() {}

  /** Writes the asset anew. */
  public static void main(String[] arguments) throws IOException {
    Files.write(ASSET, make());
  }

  static byte[] make() throws IOException {
    return new DeckMaker().pack();
  }

  private byte[] pack() throws IOException {
    List<String> layouts = DeckLayouts.all();
    parts.put("[Content_Types].xml", contentTypes(layouts.size()));
    parts.put("_rels/.rels", relations(List.of("officeDocument>ppt/presentation.xml")));
    parts.put("ppt/presentation.xml", presentation());
    parts.put(
        "ppt/_rels/presentation.xml.rels",
        relations(List.of("slideMaster>slideMasters/slideMaster1.xml", "theme>theme/theme1.xml")));
    parts.put("ppt/theme/theme1.xml", DeckTheme.xml());
    parts.put("ppt/slideMasters/slideMaster1.xml", DeckLayouts.master(layouts.size()));
    List<String> targets = new java.util.ArrayList<>();
    for (int i = 1; i <= layouts.size(); i++) {
      targets.add("slideLayout>../slideLayouts/slideLayout" + i + ".xml");
      parts.put("ppt/slideLayouts/slideLayout" + i + ".xml", layouts.get(i - 1));
      parts.put(
          "ppt/slideLayouts/_rels/slideLayout" + i + ".xml.rels",
          relations(List.of("slideMaster>../slideMasters/slideMaster1.xml")));
    }
    targets.add("theme>../theme/theme1.xml");
    parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", relations(targets));
    return zipped();
  }

  private byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        zip.write((head + part.getValue()).getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String contentTypes(int layouts) {
    StringBuilder xml =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
    override(xml, "/ppt/presentation.xml", TYPES + "presentation.main+xml");
    override(xml, "/ppt/slideMasters/slideMaster1.xml", TYPES + "slideMaster+xml");
    override(
        xml, "/ppt/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml");
    for (int i = 1; i <= layouts; i++) {
      override(xml, "/ppt/slideLayouts/slideLayout" + i + ".xml", TYPES + "slideLayout+xml");
    }
    return xml.append("</Types>").toString();
  }

  private static void override(StringBuilder xml, String part, String type) {
    xml.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type));
  }

  private static String relations(List<String> targets) {
    StringBuilder xml =
        new StringBuilder(
            "<Relationships xmlns=\""
                + "http://schemas.openxmlformats.org/package/2006/relationships\">");
    for (int i = 0; i < targets.size(); i++) {
      String[] target = targets.get(i).split(">", 2);
      xml.append(
          "<Relationship Id=\"rId%d\" Type=\"%s%s\" Target=\"%s\"/>"
              .formatted(i + 1, OFFICE, target[0], target[1]));
    }
    return xml.append("</Relationships>").toString();
  }

  private static String presentation() {
    return """
    <p:presentation%s saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" \
    r:id="rId1"/></p:sldMasterIdLst><p:sldSz cx="12192000" cy="6858000"/>\
    <p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr>\
    <a:defRPr lang="en-GB"/></a:defPPr><a:lvl1pPr algn="l"><a:defRPr lang="en-GB" sz="1800">\
    <a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>\
    <a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>\
    """
        .formatted(NAMESPACES);
  }
}
