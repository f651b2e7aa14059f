package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.criticalfriend.history.Act;
import org.criticalfriend.history.Digest;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.Header;
import org.criticalfriend.history.Heads;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Salt;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.store.Remnants.StepLine;
import org.criticalfriend.store.pages.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * Puts operations together again from what may be their parts. Only one whose hash proves every
 * part of it is given; so a part that is there twice, once damaged, is found by trying both.
 */
final class Rejoining {
  private static final int HASH_KEPT = 8;
  private static final int SALT = 16;
  private static final int DIGEST = 32;

  /** Of the hash's own bytes one may be damaged: 56 bits prove enough. */
  private static final int HASH_PROVES = 7;

  private final Remnants remnants;
  private final Map<Long, String> rows = new HashMap<>();
  private final Map<Long, String> fields = new HashMap<>();
  private final Map<Long, StepStart> starts = new HashMap<>();

  Rejoining(Remnants remnants) {
    this.remnants = remnants;
  }

  /** What all operations of a step have in common. */
  private record StepStart(Stamp stamp, String author, @Nullable Stamp undoes) {}

  /** The numbers in a line of the table of operations. */
  private record Numbers(long row, long field, long time, long replica, long step) {}

  /** A row and field by name. */
  private record Named(String row, String field) {}

  /** The field of this number; null where no operation proved it. */
  @Nullable String field(long number) {
    return fields.get(number);
  }

  /** The row of this number: proved by an operation, or the only one it may be; else null. */
  @Nullable String row(long number) {
    Set<String> candidates = remnants.uuids(number);
    String proved = rows.get(number);
    return proved == null && candidates.size() == 1 ? candidates.iterator().next() : proved;
  }

  /** The operation that this line once was; null where none can be proved. */
  @Nullable Operation operation(StoredRecord line) {
    Numbers numbers = numbers(line);
    Heads heads = valid(() -> heads(line));
    if (numbers == null || heads == null) {
      return null;
    }
    Operation found =
        headers(numbers, line, heads)
            .flatMap(header -> operations(header, numbers, line))
            .findFirst()
            .orElse(null);
    if (found != null) {
      Header header = found.header();
      rows.put(numbers.row(), header.row());
      fields.put(numbers.field(), header.field());
      starts.put(numbers.step(), new StepStart(header.step(), header.author(), header.undoes()));
    }
    return found;
  }

  private static @Nullable Numbers numbers(StoredRecord line) {
    Long row = line.number(0);
    Long field = line.number(1);
    Long time = line.number(2);
    Long replica = line.number(3);
    Long step = line.number(6);
    return row == null || field == null || time == null || replica == null || step == null
        ? null
        : new Numbers(row, field, time, replica, step);
  }

  private static Heads heads(StoredRecord line) {
    byte[] heads = line.get(7, byte[].class);
    return heads == null ? Heads.NONE : Heads.of(heads);
  }

  private Stream<Header> headers(Numbers numbers, StoredRecord line, Heads heads) {
    Act act = Long.valueOf(1).equals(line.number(4)) ? Act.ERASE : Act.WRITE;
    List<Named> named = named(numbers);
    Collection<StepStart> known = first(starts.get(numbers.step()), starts(numbers.step()));
    return stamps(numbers.time(), numbers.replica()).stream()
        .flatMap(
            stamp ->
                named.stream()
                    .flatMap(
                        place -> known.stream().map(s -> header(stamp, place, act, s, heads))));
  }

  private static Header header(Stamp stamp, Named place, Act act, StepStart step, Heads heads) {
    return new Header(
        stamp, place.row(), place.field(), act, step.author(), step.stamp(), step.undoes(), heads);
  }

  private List<Named> named(Numbers numbers) {
    List<Named> named = new ArrayList<>();
    for (String row : first(rows.get(numbers.row()), remnants.uuids(numbers.row()))) {
      for (String field : first(fields.get(numbers.field()), remnants.names(numbers.field()))) {
        named.add(new Named(row, field));
      }
    }
    return named;
  }

  private List<Stamp> stamps(long time, long replica) {
    List<Stamp> stamps = new ArrayList<>();
    for (String name : remnants.replicas(replica)) {
      Stamp stamp = valid(() -> new Stamp(time, name));
      if (stamp != null) {
        stamps.add(stamp);
      }
    }
    return stamps;
  }

  private Set<StepStart> starts(long step) {
    Set<StepStart> all = new HashSet<>();
    for (StepLine line : remnants.steps(step)) {
      for (Stamp stamp : stamps(line.time(), line.replica())) {
        all.addAll(starts(line, stamp));
      }
    }
    return all;
  }

  private List<StepStart> starts(StepLine line, Stamp stamp) {
    Long author = line.author();
    Collection<String> authors =
        author == null
            ? starts.values().stream().map(StepStart::author).toList()
            : remnants.names(author);
    return authors.stream()
        .distinct()
        .flatMap(name -> undone(line).map(undoes -> new StepStart(stamp, name, undoes.stamp())))
        .toList();
  }

  /** What a step takes back, which may be nothing. */
  private record Undone(@Nullable Stamp stamp) {}

  private Stream<Undone> undone(StepLine line) {
    Long undoes = line.undoes();
    return undoes == null
        ? Stream.of(new Undone(null))
        : remnants.steps(undoes).stream()
            .flatMap(step -> stamps(step.time(), step.replica()).stream())
            .map(Undone::new);
  }

  private Stream<Operation> operations(Header header, Numbers numbers, StoredRecord line) {
    byte[] hash = line.get(10, byte[].class);
    if (hash == null) {
      return Stream.empty();
    }
    byte[] salt = line.bytes(8, SALT);
    if (salt == null) {
      return emptied(header, line.bytes(9, DIGEST), hash);
    }
    return values(header.field(), numbers, line)
        .map(value -> Operation.seal(header, value.text(), Salt.of(salt)))
        .filter(operation -> proves(hash, operation));
  }

  private static Stream<Operation> emptied(Header header, byte @Nullable [] digest, byte[] hash) {
    if (digest == null || hash.length != DIGEST) {
      return Stream.empty();
    }
    Operation operation = new Operation(header, null, null, Digest.of(digest), Digest.of(hash));
    return operation.verifies() ? Stream.of(operation) : Stream.empty();
  }

  private static boolean proves(byte[] kept, Operation operation) {
    byte[] hash = operation.hash().bytes();
    int same = 0;
    for (int i = 0; i < Math.min(kept.length, HASH_KEPT); i++) {
      same += kept[i] == hash[i] ? 1 : 0;
    }
    return same >= HASH_PROVES;
  }

  /** A value an operation may have had, which may be none. */
  private record Value(@Nullable String text) {}

  private Stream<Value> values(String field, Numbers numbers, StoredRecord line) {
    Stream<Value> own = values(line.values().get(5));
    var place = new Remnants.Place(numbers.row(), numbers.field());
    return Stream.concat(
        own,
        Stream.concat(
            remnants.cells(place).stream().flatMap(this::values),
            inRow(field, remnants.rows().get(numbers.row()))));
  }

  private Stream<Value> values(@Nullable Object kept) {
    return switch (kept) {
      case null -> Stream.of(new Value(null));
      case String text -> Stream.of(new Value(text));
      case Long row -> first(rows.get(row), remnants.uuids(row)).stream().map(Value::new);
      default -> Stream.empty();
    };
  }

  private Stream<Value> inRow(String field, Remnants.@Nullable RowLine row) {
    if (row == null) {
      return Stream.empty();
    }
    return switch (field) {
      case Fields.KIND ->
          row.kind() == null ? Stream.empty() : remnants.names(row.kind()).stream().map(Value::new);
      case Fields.PARENT -> values(row.parent());
      case Fields.ORDER -> values(row.position());
      case Fields.LABEL -> values(row.label());
      case Fields.DELETED -> Stream.of(new Value(Boolean.toString(row.deleted())));
      default -> Stream.empty();
    };
  }

  private static <T> Collection<T> first(@Nullable T proved, Collection<T> others) {
    if (proved == null) {
      return others;
    }
    Set<T> all = new LinkedHashSet<>();
    all.add(proved);
    all.addAll(others);
    return all;
  }

  private static <T> @Nullable T valid(Supplier<T> making) {
    try {
      return making.get();
    } catch (InvalidValue _) {
      return null;
    }
  }
}
