package org.criticalfriend.codes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Makes two kinds of finding one: what was of the kind that goes is of the one that stays. */
public final class OneKind {
  private static final Shape<Section> SECTION = Shape.of(Section.class);

  private final Id stays;
  private final Id goes;

  private OneKind(Id stays, Id goes) {
    this.stays = stays;
    this.goes = goes;
  }

  /**
   * Every finding and paper that reads otherwise afterwards; the kind that goes can be removed
   * then. Codes stay as they are.
   */
  public static List<Record> of(Review review, FindingKind stays, FindingKind goes) {
    OneKind one = new OneKind(stays.id(), goes.id());
    List<Record> changed = new ArrayList<>();
    for (Finding finding : review.findings()) {
      if (finding.kind().equals(goes.id())) {
        changed.add(Shape.of(Finding.class).with(finding, "kind", stays.id()));
      }
    }
    for (Paper paper : review.papers()) {
      List<Section> sections = paper.sections().stream().map(one::in).toList();
      if (!sections.equals(paper.sections())) {
        changed.add(Shape.of(Paper.class).with(paper, "sections", sections));
      }
    }
    return List.copyOf(changed);
  }

  private Section in(Section section) {
    return SECTION.with(section, "blocks", section.blocks().stream().map(this::in).toList());
  }

  private Block in(Block block) {
    return block instanceof InsertFindings insert
        ? Shape.of(InsertFindings.class).with(insert, "kinds", in(insert.kinds()))
        : block;
  }

  private @Nullable List<Id> in(@Nullable List<Id> kinds) {
    if (kinds == null) {
      return null;
    }
    Set<Id> named = new LinkedHashSet<>();
    kinds.forEach(kind -> named.add(kind.equals(goes) ? stays : kind));
    return List.copyOf(named);
  }
}
