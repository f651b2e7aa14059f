package org.criticalfriend.pdf;

import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.parser.EventType;
import com.itextpdf.kernel.pdf.canvas.parser.PdfCanvasProcessor;
import com.itextpdf.kernel.pdf.canvas.parser.data.IEventData;
import com.itextpdf.kernel.pdf.canvas.parser.data.TextRenderInfo;
import com.itextpdf.kernel.pdf.canvas.parser.listener.IEventListener;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one page as its content says them, by the number of their marked content. */
final class MarkedText implements IEventListener {
  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private @Nullable CanvasTag spoken;

  private MarkedText() {}

  static MarkedText of(PdfPage page) {
    MarkedText text = new MarkedText();
    new PdfCanvasProcessor(text).processPageContent(page);
    return text;
  }

  /** The words of that number; empty where there are none. */
  String text(int number) {
    StringBuilder text = texts.get(number);
    return text == null ? "" : text.toString();
  }

  @Override
  public void eventOccurred(IEventData data, EventType type) {
    if (data instanceof TextRenderInfo info && info.getMcid() >= 0) {
      StringBuilder text = texts.computeIfAbsent(info.getMcid(), _ -> new StringBuilder());
      CanvasTag speaking = speaking(info);
      if (speaking == null) {
        text.append(info.getText());
      } else if (!speaking.equals(spoken)) {
        text.append(speaking.getActualText());
      }
      spoken = speaking;
    }
  }

  /** The tag that says in words what the glyphs stand for. */
  private static @Nullable CanvasTag speaking(TextRenderInfo info) {
    for (CanvasTag tag : info.getCanvasTagHierarchy()) {
      if (tag.getActualText() != null) {
        return tag;
      }
    }
    return null;
  }

  @Override
  public Set<EventType> getSupportedEvents() {
    return Set.of(EventType.RENDER_TEXT);
  }
}
