package org.criticalfriend.pdf;

import java.util.List;
import org.criticalfriend.paper.Head;

/** Composes what stands before the body: the cover, or the head of a note. */
final class Heads {
  private final Blocks blocks;
  private final Tag root;

  Heads(Job job, Galley galley) {
    root = job.root();
    Column page = new Column(Sheet.LEFT, Sheet.TEXT_WIDTH, Ground.PAGE, root);
    blocks = new Blocks(job, galley, page);
  }

  void compose(Head head) {
    for (Head.Line line : head.lines()) {
      BlockLook look = look(line.role(), head.cover());
      Tag tag = root.open("P");
      blocks.block(List.of(Span.plain(line.text(), look.text(), tag)), look, Bearing.NONE);
    }
  }

  private static BlockLook look(Head.Role role, boolean cover) {
    return switch (role) {
      case PROGRAMME -> cover ? Looks.COVER_PROGRAMME : Looks.NOTE_LINE;
      case TITLE -> cover ? Looks.COVER_TITLE : Looks.NOTE_TITLE;
      case SUBTITLE -> cover ? Looks.COVER_SUBTITLE : Looks.NOTE_SUBTITLE;
      case DATE -> cover ? Looks.COVER_DATE : Looks.NOTE_LINE;
      case KIND -> cover ? Looks.COVER_KIND : Looks.NOTE_LINE;
    };
  }
}
