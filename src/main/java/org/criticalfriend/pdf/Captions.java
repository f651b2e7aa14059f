package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.Role;
import org.criticalfriend.paper.Element;

/** Composes "Table 1: words". */
final class Captions {
  private final Job job;

  Captions(Job job) {
    this.job = job;
  }

  /** Composes a caption with {@code blocks}, its element within {@code parent}. */
  void compose(Element.Caption caption, Blocks blocks, Tag parent) {
    Tag tag = parent.open("Caption").open("P");
    BlockLook set = job.looks().of(Role.CAPTION);
    TextLook look = set.text();
    String space = caption.runs().isEmpty() ? "" : " ";
    String label = caption.label() + " " + caption.number() + ":" + space;
    List<Span> spans = new ArrayList<>(List.of(Span.plain(label, look, tag)));
    spans.addAll(new RunSetter(job).spans(caption.runs(), look, tag));
    blocks.block(spans, set, Bearing.of(caption.anchor(), job));
  }
}
