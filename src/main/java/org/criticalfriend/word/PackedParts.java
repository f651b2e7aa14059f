package org.criticalfriend.word;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The parts of a Word file somebody gave us: never more of them in memory than was agreed, and no
 * XML that refers to anything outside itself.
 */
final class PackedParts {
  /** What a part of somebody's house style may unpack to. */
  static final long TEMPLATE_LIMIT = 20L << 20;

  /** What a part of a paper may unpack to: some three thousand pages. */
  static final long PAPER_LIMIT = 256L << 20;

  private static final int DEEPEST = 100;
  private static final int MOST_PARTS = 2_000;
  private static final long MOST_RATIO = 100;
  private static final long ALWAYS_ALLOWED = 4L << 20;

  private final String file;
  private final Map<String, byte[]> parts = new HashMap<>();

  private PackedParts(String file) {
    this.file = file;
  }

  /**
   * Unpacks a file.
   *
   * @throws Trouble if it is missing, is no zip file, is damaged, or unpacks to more than is
   *     allowed
   */
  static PackedParts of(Path path, long limit) {
    String file = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      throw WordTrouble.missing(path);
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
      return of(in, file, limit, Files.size(path) * MOST_RATIO);
    } catch (IOException e) {
      throw WordTrouble.unreadable(file, e);
    }
  }

  /**
   * Unpacks a file that is in memory.
   *
   * @param file its name, for messages
   * @throws Trouble as {@link #of(Path, long)}, or if it is an old or a locked Word file
   */
  static PackedParts of(byte[] bytes, String file, long limit) {
    OldWord.refuse(bytes, file);
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return of(in, file, limit, bytes.length * MOST_RATIO);
    } catch (IOException e) {
      throw WordTrouble.unreadable(file, e);
    }
  }

  /** Unpacks one of our own, from within the program. */
  static PackedParts ours(String resource) {
    try (InputStream in = PackedParts.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the program");
      }
      return of(in, resource, TEMPLATE_LIMIT, TEMPLATE_LIMIT);
    } catch (IOException e) {
      throw new IllegalStateException(resource + " is damaged", e);
    }
  }

  private static PackedParts of(InputStream in, String file, long limit, long proportion)
      throws IOException {
    PackedParts unpacked = new PackedParts(file);
    long left = Math.max(ALWAYS_ALLOWED, proportion);
    try (ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content =
            zip.readNBytes((int) Math.min(Math.min(left, limit) + 1, Integer.MAX_VALUE));
        left -= content.length;
        boolean twice = unpacked.parts.put(entry.getName(), content) != null;
        if (twice || left < 0 || content.length > limit || unpacked.parts.size() > MOST_PARTS) {
          throw WordTrouble.suspicious(file, "it unpacks to far more than a Word file should");
        }
      }
    }
    if (!unpacked.parts.containsKey("[Content_Types].xml")) {
      throw WordTrouble.unreadable(file, null);
    }
    return unpacked;
  }

  /** The names of all parts, in order. */
  SortedSet<String> names() {
    return new TreeSet<>(parts.keySet());
  }

  /** The file's name, for messages. */
  String file() {
    return file;
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  byte @Nullable [] bytes(String name) {
    return parts.get(name);
  }

  /** A part as a stream; an empty one where it is missing. */
  InputStream stream(String name) {
    return new ByteArrayInputStream(parts.getOrDefault(name, new byte[0]));
  }

  /**
   * The root of an XML part, or nothing where there is no such part.
   *
   * @throws Trouble if it is not well formed or declares a document type
   */
  @Nullable Element xml(String name) {
    byte[] content = parts.get(name);
    if (content == null) {
      return null;
    }
    try {
      return parser().parse(new ByteArrayInputStream(content)).getDocumentElement();
    } catch (SAXException | IOException e) {
      throw WordTrouble.unreadable(file, e);
    }
  }

  private static DocumentBuilder parser() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(new Quiet());
      return parser;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java can refuse a DOCTYPE", e);
    }
  }

  /** Keeps the parser from writing to the standard error stream. */
  private static final class Quiet implements ErrorHandler {
    @Override
    public void warning(SAXParseException exception) {
      // What is only warned of does not matter to us.
    }

    @Override
    public void error(SAXParseException exception) throws SAXException {
      throw exception;
    }

    @Override
    public void fatalError(SAXParseException exception) throws SAXException {
      throw exception;
    }
  }
}
