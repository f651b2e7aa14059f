package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Reads all prose of a review, also what no paper prints yet, and tells what no paper could print.
 * Each place is the JSON pointer in review.json as it was read or would be exported.
 */
public final class ProseChecks {
  private final Set<String> ids = new HashSet<>();
  private final Set<String> pictures = new HashSet<>();
  private final List<Remark> remarks = new ArrayList<>();

  private @Nullable Id owner;

  private ProseChecks() {}

  /** All remarks, from top to bottom; none where all prose can be printed. */
  public static List<Remark> of(Review review) {
    ProseChecks checks = new ProseChecks();
    review.pictures().stream().map(Picture::id).map(Id::text).forEach(checks.pictures::add);
    checks.gather(review);
    walk(review, "", checks::read);
    return List.copyOf(checks.remarks);
  }

  /** What a cross-reference may lead to: things and the captions of tables. */
  private void gather(Record whole) {
    walk(
        whole,
        "",
        (_, member, value) -> {
          if (member.form() == Form.ID && value instanceof Id id) {
            ids.add(id.text());
          }
        });
    over(
        whole,
        "",
        (_, prose) -> {
          try {
            ids.addAll(new ProseMarks(Passage.parse(prose)).captions());
          } catch (InvalidValue _) {
            // told when it is checked
          }
        });
  }

  /** The id of a thing stands before its words. */
  private void read(String pointer, Member member, Object value) {
    if (member.form() == Form.ID && value instanceof Id id) {
      owner = id;
    } else if (member.prose() != null && value instanceof String text) {
      check(pointer, text);
    }
  }

  private void check(String pointer, String prose) {
    try {
      ProseMarks marks = new ProseMarks(Passage.parse(prose));
      Set<String> wrong = new LinkedHashSet<>();
      marks.fields().stream()
          .filter(field -> !PaperBuilder.knowsField(field))
          .forEach(field -> wrong.add("The field {" + field + "} is not one this program knows."));
      marks.pictures().stream()
          .filter(id -> !pictures.contains(id))
          .forEach(id -> wrong.add("The review has no picture \"" + id + "\"."));
      marks.references().stream()
          .filter(id -> !ids.contains(id))
          .forEach(id -> wrong.add("The cross-reference [[" + id + "]] leads nowhere."));
      wrong.forEach(text -> add(pointer, text));
    } catch (InvalidValue e) {
      add(pointer, String.valueOf(e.getMessage()));
    }
  }

  private void add(String pointer, String text) {
    Spot spot = new Spot(null, owner, "review.json at " + pointer, "", "");
    remarks.add(Remark.of(RemarkKind.LEADS_NOWHERE, spot, text));
  }

  private static void over(Record whole, String pointer, BiConsumer<String, String> prose) {
    walk(
        whole,
        pointer,
        (at, member, value) -> {
          if (member.prose() != null && value instanceof String text) {
            prose.accept(at, text);
          }
        });
  }

  private static void walk(Record whole, String pointer, Visitor visitor) {
    for (Member member : Shape.of(whole).members()) {
      Object value = member.of(whole);
      String here = pointer + "/" + member.name();
      if (value instanceof List<?> many) {
        each(many, here, member, visitor);
      } else if (value != null) {
        visit(value, here, member, visitor);
      }
    }
  }

  private static void each(List<?> many, String pointer, Member member, Visitor visitor) {
    for (int i = 0; i < many.size(); i++) {
      visit(Objects.requireNonNull(many.get(i)), pointer + "/" + i, member, visitor);
    }
  }

  private static void visit(Object value, String pointer, Member member, Visitor visitor) {
    if (value instanceof Record record && !(record instanceof Id)) {
      walk(record, pointer, visitor);
    } else {
      visitor.met(pointer, member, value);
    }
  }

  @FunctionalInterface
  private interface Visitor {
    void met(String pointer, Member member, Object value);
  }
}
