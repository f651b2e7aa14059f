package org.criticalfriend.slides;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XSLFRelation;

/** Lets only harmless presentations serve as templates. */
final class TemplateCheck {
  private static final int LARGEST = 50 << 20;
  private static final long UNPACKED = 200L << 20;
  private static final int MOST_PARTS = 2_000;
  private static final int PORTION = 1 << 16;

  private TemplateCheck() {}

  /**
   * The template as a presentation.
   *
   * @throws org.criticalfriend.files.Trouble if it cannot be one or would do harm
   */
  static byte[] accepted(byte[] bytes, String file) throws IOException {
    if (bytes.length > LARGEST || unpacked(bytes) > UNPACKED) {
      throw SlideTrouble.suspicious(file, "it is far larger than a template needs to be");
    }
    try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      for (PackagePart part : parts.getParts()) {
        refuse(part, file);
      }
      String template = XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType();
      if (!parts.getPartsByContentType(template).isEmpty()) {
        parts.replaceContentType(template, XSLFRelation.MAIN.getContentType());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
      parts.save(out);
      return out.toByteArray();
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
      throw SlideTrouble.unreadable(file, e);
    }
  }

  private static void refuse(PackagePart part, String file) throws InvalidFormatException {
    String type = part.getContentType();
    if (type.contains("macroEnabled") || type.contains("vbaProject")) {
      throw SlideTrouble.suspicious(file, "it contains macros");
    }
    if (part.isRelationshipPart()) {
      return;
    }
    for (PackageRelationship relation : part.getRelationships()) {
      boolean outside = relation.getTargetMode() == TargetMode.EXTERNAL;
      if (outside && !relation.getRelationshipType().endsWith("/hyperlink")) {
        throw SlideTrouble.suspicious(file, "it fetches something from elsewhere when it is shown");
      }
    }
  }

  private static long unpacked(byte[] bytes) throws IOException {
    long size = 0;
    List<ZipEntry> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry);
        int read = 1;
        while (read > 0 && size <= UNPACKED && parts.size() <= MOST_PARTS) {
          read = zip.readNBytes(PORTION).length;
          size += read;
        }
      }
    }
    return parts.size() > MOST_PARTS ? Long.MAX_VALUE : size;
  }
}
