package org.criticalfriend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.criticalfriend.text.Passage;
import org.junit.jupiter.api.Test;

class RandomReviewsTest {
  @Test
  void useEveryMemberAndLeaveOutEveryOneThatMayBe() {
    Set<String> there = new TreeSet<>();
    Set<String> absent = new TreeSet<>();
    Set<String> possible = new TreeSet<>();
    Set<String> optional = new TreeSet<>();

    LongStream.range(0, 60)
        .mapToObj(seed -> RandomReviews.bundle(seed).review())
        .forEach(
            review ->
                visit(
                    review,
                    (record, member) -> {
                      String name = record.getClass().getSimpleName() + "." + member.name();
                      possible.add(name);
                      (member.of(record) == null ? absent : there).add(name);
                      if (!member.required()) {
                        optional.add(name);
                      }
                    }));

    assertThat(there).isEqualTo(possible);
    assertThat(absent).isEqualTo(optional);
    assertThat(possible).hasSizeGreaterThan(100);
  }

  @Test
  void makeTheSameReviewFromTheSameSeed() {
    String first = RandomReviews.bundle(7).review().toString();

    assertThat(withoutIds(RandomReviews.bundle(7).review().toString()))
        .isEqualTo(withoutIds(first));
    assertThat(withoutIds(RandomReviews.bundle(8).review().toString()))
        .isNotEqualTo(withoutIds(first));
  }

  @Test
  void holdProseThatPapersCanHold() {
    LongStream.range(0, 30)
        .forEach(seed -> visit(RandomReviews.bundle(seed).review(), this::checkProse));
  }

  private void checkProse(Record record, Member member) {
    if (member.prose() != null && member.of(record) instanceof String prose) {
      assertThatCode(() -> Passage.parse(prose)).as(prose).doesNotThrowAnyException();
    }
  }

  private static void visit(Record record, BiConsumer<Record, Member> visitor) {
    for (Member member : Shape.of(record).members()) {
      visitor.accept(record, member);
      Object value = member.of(record);
      List<?> items = value instanceof List<?> list ? list : List.of();
      items.stream()
          .filter(item -> item instanceof Record && !(item instanceof Id))
          .forEach(item -> visit((Record) item, visitor));
      if (member.form() == Form.RECORD && value != null) {
        visit((Record) value, visitor);
      }
    }
  }

  private static String withoutIds(String review) {
    return review.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
  }
}
