package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import org.jspecify.annotations.Nullable;

/**
 * One element of the structure that screen readers follow.
 *
 * <p>Elements stand in the order in which they are opened: blocks are opened when they are
 * composed, what stands within a line when it is first drawn.
 */
final class Tag {
  private final PdfDocument document;
  private final @Nullable Tag parent;
  private final PdfName role;
  private @Nullable PdfStructElem element;

  private Tag(PdfDocument document, @Nullable Tag parent, String role) {
    this.document = document;
    this.parent = parent;
    this.role = new PdfName(role);
  }

  /** The element that holds all others. */
  static Tag root(PdfDocument document) {
    return new Tag(document, null, "Document");
  }

  /** An element within this one, opened when first drawn. */
  Tag within(String childRole) {
    return new Tag(document, this, childRole);
  }

  /** An element within this one, opened now. */
  Tag open(String childRole) {
    Tag child = within(childRole);
    child.element();
    return child;
  }

  /** An element beside this one, opened now. */
  Tag openBeside(String siblingRole) {
    return parent == null ? open(siblingRole) : parent.open(siblingRole);
  }

  /** Its element, opened if it was not yet. */
  PdfStructElem element() {
    PdfStructElem known = element;
    if (known == null) {
      known = new PdfStructElem(document, role);
      if (parent == null) {
        document.getStructTreeRoot().addKid(known);
      } else {
        parent.element().addKid(known);
      }
      element = known;
    }
    return known;
  }

  /** Says in words what is to be seen. */
  Tag describedAs(String words) {
    element().setAlt(new PdfString(words, "UnicodeBig"));
    return this;
  }

  /** Gives it a name of its own, which notes must have. */
  Tag named(String name) {
    element().setStructureElementId(new PdfString(name));
    return this;
  }

  /** Says where on its page a picture is. */
  void placedAt(Rectangle area) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, PdfName.Layout);
    attributes.put(PdfName.BBox, new PdfArray(area));
    attributes.put(PdfName.Placement, PdfName.Block);
    element().setAttributes(attributes);
  }

  /** Adds an attribute, such as the direction in which a header cell looks. */
  Tag with(String owner, String key, String value) {
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(PdfName.O, new PdfName(owner));
    attributes.put(new PdfName(key), new PdfName(value));
    element().setAttributes(attributes);
    return this;
  }
}
