package org.criticalfriend.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.house.Role;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Image;
import org.criticalfriend.paper.PaperTree;

/** One paper on its way into one document: what everything that composes it shares. */
final class Job {
  private final PaperTree tree;
  private final PdfDocument document;
  private final Tag root;
  private final Looks looks;
  private final LineBreaker breaker;
  private final Bands bands;
  private final Sheet sheet;
  private final Places places;
  private final Footnotes footnotes;
  private final Set<Anchor> targets;
  private final HeadingDepth depth = new HeadingDepth();
  private final Map<Image, PdfImageXObject> pictures = new HashMap<>();

  Job(PaperTree tree, Set<Anchor> targets, PdfDocument document, House house) {
    this.tree = tree;
    this.document = document;
    this.targets = Set.copyOf(targets);
    root = Tag.root(document);
    looks = new Looks(house.look());
    breaker = new LineBreaker(new Fonts(house.shelf(), house.faces()));
    bands = new Bands(this, house.look().running(), house.look().setting(Role.HEADER).letters());
    sheet = bands.sheet(house.look().page());
    places = new Places(document, sheet);
    footnotes = new Footnotes(this, tree.footnotes());
  }

  PaperTree tree() {
    return tree;
  }

  PdfDocument document() {
    return document;
  }

  /** The element of the structure that holds all others. */
  Tag root() {
    return root;
  }

  /** How everything looks. */
  Looks looks() {
    return looks;
  }

  /** The page. */
  Sheet sheet() {
    return sheet;
  }

  /** What stands above and beneath the text. */
  Bands bands() {
    return bands;
  }

  /** The whole width of the text. */
  Column page(Ground ground, Tag tag) {
    return new Column(sheet.left(), sheet.textWidth(), ground, tag);
  }

  LineBreaker breaker() {
    return breaker;
  }

  Places places() {
    return places;
  }

  Footnotes footnotes() {
    return footnotes;
  }

  /** Whether a cross-reference leads to this place. */
  boolean isTarget(Anchor anchor) {
    return targets.contains(anchor);
  }

  /** The role of the next heading. */
  String headingRole(int level) {
    return "H" + depth.next(level);
  }

  /** The picture in this document, stored once however often it is shown. */
  PdfImageXObject picture(Image image) {
    return pictures.computeIfAbsent(
        image,
        one ->
            new PdfImageXObject(
                one.png()
                    ? ImageDataFactory.createPng(one.bytes())
                    : ImageDataFactory.createJpeg(one.bytes())));
  }
}
