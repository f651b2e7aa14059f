package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.criticalfriend.returning.Home.Source;
import org.jspecify.annotations.Nullable;

/** Lays a paper of ours out as paragraphs, each with the place its words are from. */
final class PrintedPaper {
  private static final Pattern PLACE =
      Pattern.compile("_([a-z])([0-9a-f]{32})(?:_(\\d{1,6}))?(?:x\\d{1,6})?");

  private final Bundle bundle;
  private final Paper paper;
  private final PaperTree tree;
  private final Texts texts;
  private final Map<Integer, Marked> marked = new HashMap<>();
  private final List<Printed> all = new ArrayList<>();

  /** A footnote's mark in the text of a record. */
  private record Marked(Source source, String label) {}

  private PrintedPaper(Bundle bundle, Paper paper) {
    this.bundle = bundle;
    this.paper = paper;
    this.tree = PaperBuilder.build(bundle, paper);
    this.texts = new Texts(bundle.review(), paper);
  }

  /**
   * The paragraphs from top to bottom, those of footnotes last.
   *
   * @throws org.criticalfriend.files.Trouble if the paper cannot be built
   */
  static List<Printed> of(Bundle bundle, Paper paper) {
    PrintedPaper printed = new PrintedPaper(bundle, paper);
    for (Head.Line line : printed.tree.head().lines()) {
      printed.add(null, "", false, List.of(Run.Words.plain(line.text())));
    }
    printed.tree.body().forEach(printed::element);
    printed.tree.footnotes().forEach(printed::footnote);
    return printed.all;
  }

  private void element(Element element) {
    switch (element) {
      case Element.Heading heading -> {
        String number = heading.numeral() == null ? "" : heading.numeral().shown();
        add(heading.anchor(), number, true, heading.runs());
      }
      case Element.Paragraph paragraph -> {
        String number = paragraph.numeral() == null ? "" : paragraph.numeral().shown();
        add(paragraph.anchor(), number, false, paragraph.runs());
      }
      case Element.Listing list ->
          list.items().forEach(item -> item.elements().forEach(this::element));
      case Element.Table table -> {
        caption(table.caption());
        table.header().forEach(cell -> cell.elements().forEach(this::element));
        table.rows().forEach(row -> row.forEach(cell -> cell.elements().forEach(this::element)));
      }
      case Element.Figure figure -> {
        add(figure.anchor(), "", false, List.of(Run.Words.plain(figure.alt())));
        caption(figure.caption());
      }
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void caption(Element.@Nullable Caption caption) {
    if (caption != null) {
      List<Run> runs = new ArrayList<>();
      String label = caption.label() + " " + caption.number() + ":";
      runs.add(Run.Words.plain(caption.runs().isEmpty() ? label : label + " "));
      runs.addAll(caption.runs());
      add(caption.anchor(), "", false, runs);
    }
  }

  private void footnote(Footnote note) {
    Marked mark = marked.get(note.number());
    List<Home> homes = mark == null ? List.of() : texts.footnote(mark.source(), mark.label());
    List<Element.Paragraph> paragraphs = new ArrayList<>();
    note.elements().forEach(element -> flatten(element, paragraphs));
    for (int i = 0; i < paragraphs.size(); i++) {
      Element.Paragraph one = paragraphs.get(i);
      Anchor anchor = i == 0 ? note.anchor() : one.anchor();
      Home home = i < homes.size() ? homes.get(i) : null;
      add(anchor, i == 0 ? "[" + note.number() + "]" : "", one.runs(), home);
    }
  }

  private static void flatten(Element element, List<Element.Paragraph> into) {
    if (element instanceof Element.Paragraph paragraph) {
      into.add(paragraph);
    } else if (element instanceof Element.Listing list) {
      list.items().forEach(item -> item.elements().forEach(inner -> flatten(inner, into)));
    }
  }

  private void add(@Nullable Anchor anchor, String number, boolean heading, List<Run> runs) {
    Home home = anchor == null ? null : home(anchor.name());
    String name = anchor == null ? "" : anchor.name();
    all.add(printed(name, number, heading, runs, home));
  }

  private void add(@Nullable Anchor anchor, String number, List<Run> runs, @Nullable Home home) {
    all.add(printed(anchor == null ? "" : anchor.name(), number, false, runs, home));
  }

  private @Nullable Home home(String anchor) {
    Matcher place = PLACE.matcher(anchor);
    if (!place.matches()) {
      return null;
    }
    String source = new Anchor(anchor).source();
    if (source == null) {
      return null;
    }
    int piece = place.group(3) == null ? 0 : Integer.parseInt(place.group(3));
    return texts.piece(new Source(anchor.charAt(1), new Id(source, null)), piece);
  }

  private Printed printed(
      String anchor, String number, boolean heading, List<Run> runs, @Nullable Home home) {
    String text = text(runs);
    List<Stroke> strokes = home == null ? List.of() : texts.strokes(home);
    List<String> signs = home == null ? List.of() : signs(home, strokes, runs);
    String words = words(strokes, signs);
    int lead = home == null ? -1 : text.indexOf(words);
    boolean known = lead >= 0 && !words.isEmpty();
    return known
        ? new Printed(anchor, number, heading, text, home, strokes, signs, text.substring(0, lead))
        : new Printed(anchor, number, heading, text, null, List.of(), List.of(), "");
  }

  private List<String> signs(Home home, List<Stroke> strokes, List<Run> runs) {
    List<Integer> notes = new ArrayList<>();
    List<String> references = new ArrayList<>();
    for (Run run : runs) {
      if (run instanceof Run.FootnoteMark(int number)) {
        notes.add(number);
      } else if (run instanceof Run.Reference reference) {
        references.add(reference.shown());
      }
    }
    List<String> signs = new ArrayList<>();
    for (Stroke stroke : strokes) {
      switch (stroke) {
        case Stroke.Letters _ -> {}
        case Stroke.Break _ -> signs.add("\n");
        case Stroke.Field field -> signs.add(field(field.name()));
        case Stroke.CrossReference _ ->
            signs.add(references.isEmpty() ? "" : references.removeFirst());
        case Stroke.FootnoteMark mark -> signs.add(note(home, mark.label(), notes));
      }
    }
    return signs;
  }

  private String field(String name) {
    return name.equals("title") ? paper.title() : FieldWords.of(bundle.review(), name);
  }

  private String note(Home home, String label, List<Integer> notes) {
    if (notes.isEmpty()) {
      return "";
    }
    int number = notes.removeFirst();
    marked.putIfAbsent(number, new Marked(home.source(), label));
    return Token.NOTE + tree.footnotes().get(number - 1).anchor().name();
  }

  /** What a paper prints of these strokes; footnotes' marks are no words. */
  private static String words(List<Stroke> strokes, List<String> signs) {
    StringBuilder words = new StringBuilder();
    int sign = 0;
    for (Stroke stroke : strokes) {
      String shown =
          stroke instanceof Stroke.Letters(String text, var _) ? text : signs.get(sign++);
      words.append(shown.startsWith(Token.NOTE) ? "" : shown);
    }
    return words.toString();
  }

  private static String text(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    for (Run run : runs) {
      text.append(
          switch (run) {
            case Run.Words words -> words.text();
            case Run.LineBreak() -> "\n";
            case Run.FootnoteMark _ -> "";
            case Run.Reference reference -> reference.shown();
          });
    }
    return text.toString();
  }
}
