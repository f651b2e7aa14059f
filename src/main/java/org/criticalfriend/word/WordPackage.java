package org.criticalfriend.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.criticalfriend.paper.Image;
import org.criticalfriend.paper.PaperTree;

/** Packs parts into a Word file; the same parts always give the same bytes. */
final class WordPackage {
  private static final String CORE_TYPE =
      "application/vnd.openxmlformats-package.core-properties+xml";
  private static final String CORE_RELATION =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  /** A fixed time, so that equal papers are equal files. */
  private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<String, Relations> relations = new TreeMap<>();
  private final Map<ByteBuffer, String> pictures = new HashMap<>();

  /** Adds a part to {@code word/} and returns the id by which the document refers to it. */
  String add(PartKind kind, String name, byte[] content) {
    parts.put("word/" + name, content);
    types.put("/word/" + name, kind.contentType());
    return relationsOf("document.xml").toPart(kind.relation(), name);
  }

  /** Adds the document itself. */
  void document(byte[] content) {
    parts.put("word/document.xml", content);
    types.put("/word/document.xml", PartKind.DOCUMENT.contentType());
  }

  /** Adds a picture once, however often it is used; returns the document's id for it. */
  String picture(Image image) {
    ByteBuffer content = ByteBuffer.wrap(image.bytes());
    String name = pictures.get(content);
    if (name == null) {
      name = "media/picture" + (pictures.size() + 1) + (image.png() ? ".png" : ".jpeg");
      pictures.put(content, name);
      media(name, image.bytes());
    }
    return relationsOf("document.xml").toPart(Relations.OFFICE + "image", name);
  }

  /** Adds a picture under a name in {@code word/}. */
  void media(String name, byte[] content) {
    parts.put("word/" + name, content);
  }

  /** What the part of {@code word/} with this name refers to. */
  Relations relationsOf(String name) {
    return relations.computeIfAbsent(name, _ -> new Relations());
  }

  /** Packs everything; afterwards nothing may be added. */
  byte[] bytes(PaperTree.Properties properties) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    relations.forEach(this::addRelations);
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      entry(zip, "[Content_Types].xml", contentTypes());
      entry(zip, "_rels/.rels", root());
      entry(zip, "docProps/core.xml", core(properties));
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        entry(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("Memory does not refuse bytes", e);
    }
    return bytes.toByteArray();
  }

  private void addRelations(String name, Relations from) {
    if (!from.isEmpty()) {
      parts.put("word/_rels/" + name + ".rels", from.xml());
    }
  }

  private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private byte[] contentTypes() {
    Markup out = new Markup();
    out.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    for (String ending : new String[] {"png", "jpeg", "jpg", "gif"}) {
      String type = "image/" + ending.replace("jpg", "jpeg");
      out.empty("Default", "Extension", ending, "ContentType", type);
    }
    out.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    out.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    types.forEach((name, type) -> out.empty("Override", "PartName", name, "ContentType", type));
    out.empty("Override", "PartName", "/docProps/core.xml", "ContentType", CORE_TYPE);
    return out.close().bytes();
  }

  private static byte[] root() {
    Relations root = new Relations();
    root.toPart(PartKind.DOCUMENT.relation(), "word/document.xml");
    root.toPart(CORE_RELATION, "docProps/core.xml");
    return root.xml();
  }

  private static byte[] core(PaperTree.Properties properties) {
    Markup out = new Markup();
    out.open(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    out.open("dc:title").text(properties.title()).close();
    out.open("dc:subject").text(properties.subject()).close();
    out.open("dc:creator").text(properties.author()).close();
    out.open("dc:language").text(properties.language()).close();
    return out.close().bytes();
  }
}
