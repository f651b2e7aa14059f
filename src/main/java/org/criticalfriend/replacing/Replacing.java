package org.criticalfriend.replacing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;

/**
 * Finds words in all that a paper prints and replaces them where they are kept. Marks, fields,
 * cross-references and the addresses of links are never touched; a text in which nothing was
 * replaced stays as it is, to the byte.
 */
public final class Replacing {
  private final List<PrintedText> texts;
  private final Paper paper;

  /**
   * The texts of a paper as it is now.
   *
   * @throws org.criticalfriend.files.Trouble where the paper cannot be built
   */
  public Replacing(Bundle bundle, Paper paper) {
    this.texts = PrintedText.all(bundle, paper);
    this.paper = paper;
  }

  /** Every match, in the order in which the paper prints their texts. */
  public List<Match> find(Query query) {
    List<Match> all = new ArrayList<>();
    for (PrintedText text : texts) {
      all.addAll(looking(text, query).matches());
    }
    return List.copyOf(all);
  }

  /**
   * What becomes of the review where these matches are replaced by other words.
   *
   * @param chosen some of those that were found with the same query
   */
  public Replaced replace(Query query, Set<Match> chosen, String by) {
    Map<Id, Record> changed = new LinkedHashMap<>();
    List<Match> left = new ArrayList<>();
    for (PrintedText text : texts) {
      Looking looking = looking(text, query);
      List<Match> own = looking.matches().stream().filter(chosen::contains).toList();
      if (!own.isEmpty() && !replace(text, own, looking, by, changed)) {
        left.addAll(own);
      }
    }
    return new Replaced(inPaper(changed), left);
  }

  private static boolean replace(
      PrintedText text, List<Match> own, Looking looking, String by, Map<Id, Record> changed) {
    Set<Integer> numbers = new HashSet<>();
    own.forEach(match -> numbers.add(match.number()));
    IntPredicate wanted = numbers::contains;
    try {
      String after = looking.replaced(wanted, by);
      Record thing = changed.getOrDefault(text.id(), text.thing());
      changed.put(text.id(), with(Shape.of(thing), thing, text.member(), after));
      return true;
    } catch (InvalidValue e) {
      return false;
    }
  }

  private static Looking looking(PrintedText text, Query query) {
    return new Looking(text, query.pattern());
  }

  private static <R extends Record> R with(
      Shape<R> shape, Record thing, String member, String text) {
    return shape.with(shape.type().cast(thing), member, text);
  }

  /** Sections and paragraphs are parts of the paper, which is put as a whole. */
  private List<Record> inPaper(Map<Id, Record> changed) {
    List<Record> records = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Section section : paper.sections()) {
      Section own = changed.get(section.id()) instanceof Section other ? other : section;
      List<Block> blocks = own.blocks().stream().map(block -> block(block, changed)).toList();
      sections.add(Shape.of(Section.class).with(own, "blocks", blocks));
    }
    if (!sections.equals(paper.sections())) {
      records.add(Shape.of(Paper.class).with(paper, "sections", sections));
    }
    changed.values().stream()
        .filter(record -> !(record instanceof Section) && !(record instanceof Para))
        .forEach(records::add);
    return records;
  }

  private static Block block(Block block, Map<Id, Record> changed) {
    return block instanceof Para para && changed.get(para.id()) instanceof Para other
        ? other
        : block;
  }
}
