package org.criticalfriend.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Presentation;
import org.criticalfriend.paper.Presentation.Slide;
import org.criticalfriend.paper.TranscriptDifference;

/**
 * Writes presentations as slides in one look. Every word of the presentation is on a slide, none of
 * them has more than fits, and no slide has notes: the host gets the file.
 */
public final class SlideWriter {
  private final DeckStyle style;
  private final Metrics metrics = new Metrics();

  /** Takes the look of all presentations this writer writes. */
  public SlideWriter(DeckStyle style) {
    this.style = style;
  }

  /** The presentation in memory, not read back. */
  public Deck render(Presentation presentation) {
    Planner planner = new Planner(style, metrics);
    Map<Anchor, Integer> starts = new HashMap<>();
    try (XMLSlideShow show = style.open();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      SlideSetter setter = new SlideSetter(style, show, metrics);
      PaperTree.Properties properties = presentation.tree().properties();
      for (Slide slide : presentation.slides()) {
        int first = show.getSlides().size() + 1;
        Stream.ofNullable(slide.anchor()).forEach(anchor -> starts.put(anchor, first));
        List<Page> pages = planner.pages(slide);
        pages.forEach(page -> setter.add(page, properties.author()));
      }
      describe(show, properties);
      int total = show.getSlides().size();
      show.write(out);
      return new Deck(out.toByteArray(), new PageNumbers(starts, total));
    } catch (IOException e) {
      throw new IllegalStateException("Memory does not refuse bytes", e);
    }
  }

  /**
   * Reads a file back and compares it with its presentation.
   *
   * @param target the name under which people will know the file
   * @throws org.criticalfriend.files.Trouble naming the first difference
   */
  public void check(Presentation presentation, Path file, Path target) {
    String name = String.valueOf(target.getFileName());
    TranscriptDifference.first(WantedLines.of(presentation), DeckTranscript.read(file))
        .ifPresent(
            difference -> {
              throw SlideTrouble.differs(name, difference);
            });
  }

  private static void describe(XMLSlideShow show, PaperTree.Properties properties) {
    var core = show.getProperties().getCoreProperties();
    core.setTitle(properties.title());
    core.setCreator(properties.author());
    core.setSubjectProperty(properties.subject());
    core.setKeywords("");
    core.setDescription("");
    core.getUnderlyingProperties().setLanguageProperty(properties.language());
    core.setLastModifiedByUser(properties.author());
    show.getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Critical Friend");
  }
}
