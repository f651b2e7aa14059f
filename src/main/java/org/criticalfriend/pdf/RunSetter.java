package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/** Turns what stands on a line into spans. */
final class RunSetter {
  private final Job job;

  RunSetter(Job job) {
    this.job = job;
  }

  /** The spans of one block, whose element is open. */
  List<Span> spans(List<Run> runs, TextLook look, Tag block) {
    List<Span> spans = new ArrayList<>();
    for (Run run : runs) {
      spans.add(span(run, look, block));
    }
    return spans;
  }

  private Span span(Run run, TextLook look, Tag block) {
    return switch (run) {
      case Run.Words(String text, boolean bold, boolean italic, String link) ->
          words(text, look.with(look.bold() || bold, look.italic() || italic), block, link);
      case Run.LineBreak() -> Span.plain("\n", look, block);
      case Run.FootnoteMark(int number) -> job.footnotes().mark(number, look, block);
      case Run.Reference reference -> reference(reference, look, block);
    };
  }

  private Span words(String text, TextLook look, Tag block, @Nullable String link) {
    if (link == null) {
      return Span.plain(text, look, block);
    }
    Tag tag = block.within("Link");
    return new Span(text, look.inColour(job.looks().link()), tag, new Tie.Web(link), null, null);
  }

  private static Span reference(Run.Reference to, TextLook look, Tag block) {
    TextLook own = look.with(look.bold() || to.bold(), look.italic() || to.italic());
    Tie tie = new Tie.Place(to.target().name(), to.shown());
    return new Span(to.shown(), own, block.within("Link"), tie, null, null);
  }

  /** The words alone, as bookmarks and the list of contents show them. */
  static String title(List<Run> runs) {
    StringBuilder title = new StringBuilder();
    for (Run run : runs) {
      title.append(
          switch (run) {
            case Run.Words words -> words.text();
            case Run.LineBreak() -> " ";
            case Run.FootnoteMark(int _) -> "";
            case Run.Reference reference -> reference.shown();
          });
    }
    return title.toString();
  }
}
