package org.criticalfriend.pdf;

import java.util.List;
import org.criticalfriend.house.Role;
import org.criticalfriend.paper.Head;

/** Composes what stands before the body: the cover, or the head of a note. */
final class Heads {
  private final Blocks blocks;
  private final Tag root;
  private final Looks looks;

  Heads(Job job, Galley galley) {
    root = job.root();
    looks = job.looks();
    Column page = job.page(Ground.PAGE, root);
    blocks = new Blocks(job, galley, page);
  }

  void compose(Head head) {
    for (Head.Line line : head.lines()) {
      BlockLook look = looks.of(role(line.role(), head.cover()));
      Tag tag = root.open("P");
      blocks.block(List.of(Span.plain(line.text(), look.text(), tag)), look, Bearing.NONE);
    }
  }

  private static Role role(Head.Role role, boolean cover) {
    return switch (role) {
      case PROGRAMME -> cover ? Role.COVER_PROGRAMME : Role.NOTE_LINE;
      case TITLE -> cover ? Role.COVER_TITLE : Role.NOTE_TITLE;
      case SUBTITLE -> cover ? Role.COVER_SUBTITLE : Role.NOTE_SUBTITLE;
      case DATE -> cover ? Role.COVER_DATE : Role.NOTE_LINE;
      case KIND -> cover ? Role.COVER_KIND : Role.NOTE_LINE;
    };
  }
}
