package org.criticalfriend.model;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.criticalfriend.files.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * Valid reviews that use every member of every record sooner or later, made from {@link Shape}
 * alone: the same seed makes the same review, apart from its ids' values.
 */
public final class RandomReviews {
  private static final int TRIES = 200;

  private final Random random;
  private final RandomProse prose;
  private final Map<Class<?>, List<Id>> things = new HashMap<>();
  private final Map<Class<?>, Integer> made = new HashMap<>();
  private final Map<String, byte[]> kept = new HashMap<>();
  private final Map<Id, List<Id>> valuesOfScale = new LinkedHashMap<>();

  public RandomReviews(long seed) {
    random = new Random(seed);
    prose = new RandomProse(random);
  }

  /** The first review of a seed. */
  public static Bundle bundle(long seed) {
    return new RandomReviews(seed).bundle();
  }

  /** A review and a small picture for each of its pictures; to be asked for once. */
  public Bundle bundle() {
    Review review = review();
    Map<Id, byte[]> pictures = new HashMap<>();
    review.pictures().forEach(picture -> pictures.put(picture.id(), picture()));
    Map<String, byte[]> named = new HashMap<>();
    review.keptFiles().forEach(file -> named.put(file.digest(), kept.get(file.digest())));
    return new Bundle(review, pictures, named);
  }

  /** One more thing for a list of the review; null as for a thing of the review itself. */
  public @Nullable Record another(Class<?> type) {
    return record(type);
  }

  /** The thing with other members; the same where none can be made. */
  public Record like(Record thing) {
    Class<?> type = thing.getClass();
    Record other =
        record(type, (Id) Objects.requireNonNull(Shape.of(thing).member("id").of(thing)));
    return other == null ? thing : other;
  }

  /** Names this thing no more, since the review has lost it. */
  public void forget(Class<?> type, Id thing) {
    things.get(type).remove(thing);
    valuesOfScale.remove(thing);
  }

  private Review review() {
    Shape<Review> shape = Shape.of(Review.class);
    for (Member member : shape.members()) {
      if (member.form() == Form.RECORDS) {
        things.put(member.element(), ids(member.element(), needed(member.element()) ? 1 : 0));
      }
    }
    List<Object> lists = new ArrayList<>();
    for (Member member : shape.members()) {
      int count = things.getOrDefault(member.element(), List.of()).size();
      lists.add(member.form() == Form.RECORD ? null : records(member, count));
    }
    // the details come last, as their verdict names a value of a scale
    List<Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      Object list = lists.get(values.size());
      values.add(list == null ? record(member.element()) : list);
    }
    return shape.build(values, prose.extras());
  }

  private List<Id> ids(Class<?> kind, int least) {
    String name = kind.getSimpleName();
    int count = random.nextInt(8) == 0 ? least : 1 + random.nextInt(5);
    return IntStream.range(0, count)
        .mapToObj(i -> id(name + (i + 1)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private Id id(String label) {
    return switch (random.nextInt(5)) {
      case 0 -> Id.create();
      case 1 -> Id.create(label + " – „ü\uD83D\uDE00”/~\"\\");
      default -> Id.create(label);
    };
  }

  /** Whether some other thing cannot be without one of this kind. */
  private static boolean needed(Class<?> kind) {
    return kind == Group.class || kind == FindingKind.class;
  }

  private List<Record> records(Member member, int count) {
    return Stream.generate(() -> record(kind(member.element())))
        .limit(count)
        .filter(Objects::nonNull)
        .toList();
  }

  private Class<?> kind(Class<?> element) {
    Class<?>[] kinds = element.getPermittedSubclasses();
    return kinds == null ? element : kinds[random.nextInt(kinds.length)];
  }

  /** Null where it would have to name a thing of a kind that this review has none of. */
  private @Nullable Record record(Class<?> type) {
    if (type == Rating.class) {
      return rating();
    }
    return record(type, own(type));
  }

  private @Nullable Record record(Class<?> type, Id own) {
    Shape<?> shape = Shape.of(type.asSubclass(Record.class));
    if (shape.members().stream().anyMatch(m -> m.required() && namesNothing(m))) {
      return null;
    }
    Record record = tried(() -> shape.build(values(shape, own), prose.extras()));
    if (record instanceof Scale scale) {
      valuesOfScale.put(scale.id(), scale.values().stream().map(ScaleValue::id).toList());
    }
    return record;
  }

  private boolean namesNothing(Member member) {
    return member.form() == Form.REFERENCE && things.get(member.element()).isEmpty();
  }

  /** Tries until the record accepts its values: some of its rules bind two of them together. */
  private static Record tried(Supplier<Record> making) {
    InvalidValue last = new InvalidValue("Not tried");
    for (int i = 0; i < TRIES; i++) {
      try {
        return making.get();
      } catch (InvalidValue e) {
        last = e;
      }
    }
    throw new IllegalStateException("Nothing valid in " + TRIES + " tries", last);
  }

  private @Nullable Rating rating() {
    List<Id> scales = List.copyOf(valuesOfScale.keySet());
    return scales.isEmpty() ? null : rating(one(scales));
  }

  private @Nullable Rating rating(Id scale) {
    List<Id> values = valuesOfScale.get(scale);
    return values.isEmpty() ? null : new Rating(scale, one(values), prose.extras());
  }

  private Id own(Class<?> type) {
    int number = made.merge(type, 1, Integer::sum);
    List<Id> own = things.get(type);
    return own == null || number > own.size()
        ? id(type.getSimpleName() + "-" + number)
        : own.get(number - 1);
  }

  private List<@Nullable Object> values(Shape<?> shape, Id own) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      boolean there = member.required() || random.nextBoolean();
      values.add(there ? value(shape.type(), member, own) : null);
    }
    return values;
  }

  private @Nullable Object value(Class<?> type, Member member, Id own) {
    return switch (member.form()) {
      case ID -> own;
      case TEXT -> text(type, member);
      case FLAG -> type == PageBreak.class || random.nextBoolean();
      case NUMBER -> (type == PaperLook.class ? 10 : 1) + random.nextInt(3);
      case DATE -> LocalDate.of(1990 + random.nextInt(60), 1, 1).plusDays(random.nextInt(365));
      case TIME -> LocalTime.of(random.nextInt(24), random.nextInt(60));
      case WORD -> one(List.of(member.element().getEnumConstants()));
      case REFERENCE -> some(type, member).stream().findFirst().orElse(null);
      case TEXTS -> some(3, () -> text(type, member));
      case WORDS -> some(4, () -> one(List.of(member.element().getEnumConstants())));
      case REFERENCES -> some(type, member);
      case COUNTS -> counts();
      case RECORD -> type == PaperLook.class ? template() : record(member.element());
      case RECORDS -> records(member, random.nextInt(5));
    };
  }

  /** What no text but one sort accepts is told by the member's name. */
  private String text(Class<?> type, Member member) {
    return switch (member.name()) {
      case "language" -> "en-GB";
      case "at" -> moment();
      case "asked" -> type == PlannedQuestion.class ? moment() : prose.text();
      case "digest" -> digest();
      case "headingColour", "secondColour" -> digest().substring(0, 6);
      case "name" -> type == KeptFile.class ? "file-" + random.nextInt(9) + ".pdf" : prose.text();
      case "file" -> "pictures/picture-" + made.get(type) + ".png";
      default -> member.prose() == null ? prose.text() : prose.prose(member.prose().inline());
    };
  }

  private KeptFile template() {
    String name = "style-" + random.nextInt(9) + ".dotx";
    return new KeptFile(name, FileRole.TEMPLATE, digest(), prose.extras());
  }

  private String digest() {
    byte[] bytes = new byte[1 + random.nextInt(200)];
    random.nextBytes(bytes);
    String digest = Fingerprint.of(bytes).sha256();
    kept.put(digest, bytes);
    return digest;
  }

  private String moment() {
    return "2008-04-09T" + LocalTime.of(random.nextInt(24), random.nextInt(60));
  }

  /** Some of the things a member may name; of groups only earlier ones, lest they form a circle. */
  private List<Id> some(Class<?> type, Member member) {
    List<Id> all = things.get(member.element());
    int earlier = type == member.element() ? made.get(type) - 1 : all.size();
    int end = Math.min(earlier, all.size());
    List<Id> some = new ArrayList<>(all.subList(0, end));
    Collections.shuffle(some, random);
    int least = member.form() == Form.REFERENCE ? 1 : 0;
    return some.subList(0, Math.min(end, least + random.nextInt(3)));
  }

  private <T> List<T> some(int most, Supplier<T> item) {
    return Stream.generate(item).limit(random.nextInt(most + 1)).toList();
  }

  private <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    some(3, prose::text).forEach(category -> counts.put(category, random.nextInt(100)));
    return counts;
  }

  private byte[] picture() {
    BufferedImage image =
        new BufferedImage(1 + random.nextInt(9), 1 + random.nextInt(9), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, random.nextInt());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
