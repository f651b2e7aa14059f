package org.criticalfriend.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/** Reads a paper from top to bottom, paragraph by paragraph. */
final class PrintedLines {
  private static final String ANY_NUMBER = "\u0001";

  private final List<Printed> lines = new ArrayList<>();

  private PrintedLines() {}

  /** All paragraphs of the paper; footnotes come last. */
  static List<Printed> of(PaperTree tree) {
    PrintedLines reading = new PrintedLines();
    tree.head().lines().forEach(line -> reading.add("", line.text(), line.text(), false, null));
    tree.body().forEach(reading::element);
    tree.footnotes().forEach(note -> note.elements().forEach(reading::element));
    return List.copyOf(reading.lines);
  }

  private void element(Element element) {
    switch (element) {
      case Element.Heading(int _, Numeral number, boolean _, List<Run> runs, Anchor anchor) ->
          add(shown(number), text(runs), key(runs), true, anchor);
      case Element.Paragraph(Element.Look _, Numeral number, List<Run> runs, Anchor anchor) ->
          add(shown(number), text(runs), key(runs), false, anchor);
      case Element.Listing list ->
          list.items().forEach(item -> item.elements().forEach(this::element));
      case Element.Table table -> table(table);
      case Element.Figure figure -> {
        add("", figure.alt(), figure.alt(), false, figure.anchor());
        caption(figure.caption());
      }
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void table(Element.Table table) {
    caption(table.caption());
    row(table.header());
    table.rows().forEach(this::row);
  }

  private void caption(Element.@Nullable Caption caption) {
    if (caption != null) {
      String number = caption.label() + " " + caption.number();
      add(number, text(caption.runs()), key(caption.runs()), false, caption.anchor());
    }
  }

  /** A row is one line, as a person reads it. */
  private void row(List<Element.Cell> cells) {
    PrintedLines inside = new PrintedLines();
    cells.forEach(cell -> cell.elements().forEach(inside::element));
    String text = joined(inside.lines.stream().map(Printed::text).toList());
    String key = joined(inside.lines.stream().map(Printed::key).toList());
    Anchor anchor =
        inside.lines.stream()
            .map(Printed::anchor)
            .filter(one -> one != null)
            .findFirst()
            .orElse(null);
    add("", text, key, false, anchor);
  }

  private static String joined(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
  }

  private void add(
      String number, String text, String key, boolean heading, @Nullable Anchor anchor) {
    if (!text.isBlank()) {
      lines.add(new Printed(number, text, key, heading, anchor));
    }
  }

  private static String shown(@Nullable Numeral number) {
    return number == null ? "" : number.shown();
  }

  /** The words; a footnote's mark is none of them, as notes are numbered anew with every draft. */
  private static String text(List<Run> runs) {
    return runs.stream().map(PrintedLines::words).collect(Collectors.joining());
  }

  private static String words(Run run) {
    return switch (run) {
      case Run.Words words -> words.text();
      case Run.LineBreak() -> "\n";
      case Run.FootnoteMark(int _) -> "";
      case Run.Reference reference -> reference.shown();
    };
  }

  private static String key(List<Run> runs) {
    return runs.stream()
        .map(run -> run instanceof Run.Reference ? ANY_NUMBER : words(run))
        .collect(Collectors.joining());
  }
}
