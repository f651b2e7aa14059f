package org.criticalfriend.ui.richtext;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Leaf;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;

/** Turns rows into the area's paragraphs, and paragraphs into rows. */
final class Inked {
  private final InkOps ops;
  private final Runnable typed;

  Inked(InkOps ops, Runnable typed) {
    this.ops = ops;
    this.typed = typed;
  }

  ReadOnlyStyledDocument<Row, Ink, Look> document(List<Row> rows) {
    ReadOnlyStyledDocumentBuilder<Row, Ink, Look> builder =
        new ReadOnlyStyledDocumentBuilder<>(ops, rows.getFirst().bare());
    rows.forEach(row -> builder.addParagraph(segments(row), row.bare()));
    return builder.build();
  }

  private List<StyledSegment<Ink, Look>> segments(Row row) {
    if (!row.line().leaf().takesLetters()) {
      Ink block = new Ink.Block(new Plate(row.line().leaf(), typed));
      return List.of(new StyledSegment<>(block, Look.PLAIN));
    }
    List<StyledSegment<Ink, Look>> segments = new ArrayList<>();
    int signs = 0;
    for (Stroke stroke : row.line().strokes()) {
      Ink ink =
          switch (stroke) {
            case Stroke.Letters(String text, Look _) -> new Ink.Letters(text);
            case Stroke.Sign sign ->
                new Ink.Sign(sign.looking(Look.PLAIN), row.shown().get(signs++));
          };
      segments.add(new StyledSegment<>(ink, stroke.look()));
    }
    return segments.isEmpty() ? List.of(new StyledSegment<>(InkOps.NONE, Look.PLAIN)) : segments;
  }

  static Row row(Paragraph<Row, Ink, Look> paragraph) {
    Row dress = paragraph.getParagraphStyle();
    List<Stroke> strokes = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    Line line = dress.line();
    for (StyledSegment<Ink, Look> segment : paragraph.getStyledSegments()) {
      switch (segment.getSegment()) {
        case Ink.Letters(String text) -> letters(strokes, text, segment.getStyle());
        case Ink.Sign(Stroke.Sign sign, String says) -> {
          strokes.add(sign.looking(segment.getStyle()));
          shown.add(says);
        }
        case Ink.Block(Plate plate) -> line = line.leaf(plate.leaf());
      }
    }
    Leaf leaf = line.leaf();
    List<Stroke> all = leaf.takesLetters() ? strokes : List.of();
    return new Row(dress.source(), line.strokes(all), dress.margin(), dress.tone(), shown);
  }

  private static void letters(List<Stroke> strokes, String text, Look look) {
    if (!text.isEmpty()) {
      strokes.add(new Stroke.Letters(text, look));
    }
  }
}
