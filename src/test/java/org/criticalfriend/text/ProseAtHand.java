package org.criticalfriend.text;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.junit.jupiter.params.provider.Arguments;

/** All prose of the sample, and of the real reviews where they are at hand beside the project. */
public final class ProseAtHand {
  private static final Path SHARED = Path.of("../shared/reviews");

  private ProseAtHand() {}

  /** The name of each review, and all its prose. */
  public static Stream<Arguments> all() {
    Stream<Path> sample = Stream.of(Path.of("assets/sample"));
    return Stream.concat(sample, real())
        .map(folder -> arguments(folder.getFileName().toString(), prose(folder)));
  }

  private static Stream<Path> real() {
    if (!Files.isDirectory(SHARED)) {
      return Stream.of();
    }
    try (Stream<Path> folders = Files.list(SHARED)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> prose(Path folder) {
    List<String> prose = new ArrayList<>();
    gather(ReviewForm.read(folder).bundle().review(), prose);
    return prose;
  }

  private static void gather(Record whole, List<String> prose) {
    for (Member member : Shape.of(whole).members()) {
      Object value = member.of(whole);
      List<?> values =
          value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
      values.forEach(one -> gather(member, one, prose));
    }
  }

  private static void gather(Member member, Object value, List<String> prose) {
    if (value instanceof Record record && value.getClass() != Id.class) {
      gather(record, prose);
    } else if (member.prose() != null && value instanceof String text) {
      prose.add(text);
    }
  }
}
