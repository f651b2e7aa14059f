package org.criticalfriend.model;

import java.util.ArrayList;
import java.util.List;

/** A section in the making, for tests; of level 1 and numbered unless said otherwise. */
public final class SectionDraft {
  private final Draft<Section> draft = Draft.of(Section.class);
  private final List<Block> blocks = new ArrayList<>();

  SectionDraft(String heading) {
    draft.with("heading", heading).with("level", 1).with("numbered", true);
  }

  public SectionDraft level(int level) {
    draft.with("level", level);
    return this;
  }

  public SectionDraft unnumbered() {
    draft.with("numbered", false);
    return this;
  }

  public SectionDraft appendix() {
    draft.with("appendix", true);
    return this;
  }

  /** Adds a paragraph. */
  public SectionDraft says(String prose) {
    return with(Draft.of(Para.class).with("para", prose).build());
  }

  /** Adds a paragraph by the name of {@code id}. */
  public SectionDraft says(String id, String prose) {
    return with(Draft.of(Para.class).with("para", prose).with("id", Id.create(id)).build());
  }

  /** Adds a paragraph that takes no number. */
  public SectionDraft saysUnnumbered(String prose) {
    return with(Draft.of(Para.class).with("para", prose).with("numbered", false).build());
  }

  public SectionDraft with(Block block) {
    blocks.add(block);
    return this;
  }

  /** Adds an insert of nothing but what it is. */
  public <R extends Record & Block> SectionDraft inserts(Class<R> insert) {
    return with(Draft.of(insert).build());
  }

  public Section build() {
    return draft.with("blocks", blocks).build();
  }
}
