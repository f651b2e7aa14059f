package org.criticalfriend.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.store.pages.Pages;
import org.criticalfriend.store.pages.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the pages of a damaged file that could be a line of one of our tables or indexes,
 * told apart by number and types of columns alone. Most is there twice, in a table and its index;
 * what is true the operations' hashes decide.
 */
final class Remnants {
  private static final Pattern REPLICA = Pattern.compile("[0-9a-f]{16}");
  private static final long FIRST_TIME = 1L << 40;
  private static final int UUID = 16;
  private static final int DIGEST = 32;

  private final Map<Long, Set<String>> names = new HashMap<>();
  private final Map<Long, Set<String>> uuids = new HashMap<>();
  private final Map<Long, Set<StepLine>> steps = new HashMap<>();
  private final Map<Long, RowLine> rows = new HashMap<>();
  private final Map<Place, Set<Object>> cells = new HashMap<>();
  private final Set<List<Object>> triples = new HashSet<>();
  private final Set<String> ownReplicas = new HashSet<>();
  private final Map<String, byte[]> pictures = new HashMap<>();
  private final List<StoredRecord> operations = new ArrayList<>();
  private final List<StoredRecord> drafts = new ArrayList<>();
  private int unread;

  /** A field of a row, both by number. */
  record Place(long row, long field) {}

  /** A line of the table of rows. */
  record RowLine(
      @Nullable Long kind,
      @Nullable Long parent,
      @Nullable String position,
      @Nullable String label,
      boolean deleted) {}

  /**
   * A step; from its index, author and name are not known.
   *
   * @param undoes the number of the step it takes back
   */
  record StepLine(
      long time,
      long replica,
      @Nullable Long author,
      @Nullable String name,
      boolean lasting,
      @Nullable Long undoes) {}

  /** Reads the whole file. */
  static Remnants of(Path file) throws IOException {
    Remnants remnants = new Remnants();
    try (Pages pages = Pages.of(file)) {
      pages.each(remnants::take);
      remnants.unread = pages.unread();
    }
    return remnants;
  }

  /** The lines of operations, whole or not. */
  List<StoredRecord> operations() {
    return operations;
  }

  /** How many lines are there that cannot be read at all. */
  int unread() {
    return unread;
  }

  /** The lines of drafts. */
  List<StoredRecord> drafts() {
    return drafts;
  }

  /** What a kind, field, author or replica of this number may be called. */
  Set<String> names(long number) {
    return names.getOrDefault(number, Set.of());
  }

  /** What replica this number may be. */
  List<String> replicas(long number) {
    return names(number).stream().filter(name -> REPLICA.matcher(name).matches()).toList();
  }

  /** Which row this number may be. */
  Set<String> uuids(long number) {
    return uuids.getOrDefault(number, Set.of());
  }

  /** What step this number may be. */
  Set<StepLine> steps(long number) {
    return steps.getOrDefault(number, Set.of());
  }

  /** All lines of steps. */
  List<StepLine> stepLines() {
    return steps.values().stream().flatMap(Set::stream).toList();
  }

  /** The rows by number. */
  Map<Long, RowLine> rows() {
    return rows;
  }

  /** The replicas that wrote the file itself. */
  Set<String> ownReplicas() {
    return ownReplicas;
  }

  /** The pictures that are as they were, by their SHA-256. */
  Map<String, byte[]> pictures() {
    return pictures;
  }

  /** The places that had a value. */
  Set<Place> places() {
    return cells.keySet();
  }

  /** What may stand in a place now, each text or the number of a row. */
  List<Object> cells(Place place) {
    return cells.getOrDefault(place, Set.of()).stream()
        .filter(value -> value instanceof String || isReference(place, value))
        .toList();
  }

  /** Three numbers may be many a thing; a cell's are also in the index of references. */
  private boolean isReference(Place place, Object value) {
    return triples.contains(List.of(value, place.row(), place.field()));
  }

  private void take(StoredRecord line) {
    if (line.rowid() == null) {
      takeFromIndex(line);
    } else {
      takeFromTable(line, line.rowid());
    }
  }

  private void takeFromTable(StoredRecord line, long number) {
    int columns = line.values().size();
    if (columns == 2) {
      takeName(line.text(1), number);
      takePicture(line);
    } else if (columns == 4) {
      takeName(line.text(1), number);
      takeOwn(line);
    } else if (columns == 7) {
      takeRow(line, number);
      takeStep(line, number);
    }
  }

  private void takeFromIndex(StoredRecord line) {
    switch (line.values().size()) {
      case 2 -> {
        takeName(line.text(0), line.number(1));
        takeUuid(line.bytes(0, UUID), line.number(1));
      }
      case 3 -> takeThree(line);
      case 5 -> drafts.add(line);
      case 11 -> operations.add(line);
      default -> {}
    }
  }

  private void takeThree(StoredRecord line) {
    Long first = line.number(0);
    Long second = line.number(1);
    Object third = line.values().get(2);
    if (first == null || second == null || third == null) {
      return;
    }
    if (first > FIRST_TIME && third instanceof Long number) {
      takeStep(new StepLine(first, second, null, null, false, null), number);
      return;
    }
    if (third instanceof Long) {
      triples.add(List.of(first, second, third));
    }
    cells.computeIfAbsent(new Place(first, second), place -> new HashSet<>()).add(third);
  }

  private void takeName(@Nullable String name, @Nullable Long number) {
    if (name != null && number != null) {
      names.computeIfAbsent(number, n -> new HashSet<>()).add(name);
    }
  }

  private void takeUuid(byte @Nullable [] uuid, @Nullable Long number) {
    if (uuid != null && number != null) {
      uuids.computeIfAbsent(number, n -> new HashSet<>()).add(Rows.text(uuid));
    }
  }

  private void takeOwn(StoredRecord line) {
    String name = line.text(1);
    if (name != null && Long.valueOf(1).equals(line.number(3))) {
      ownReplicas.add(name);
    }
  }

  private void takePicture(StoredRecord line) {
    byte[] digest = line.bytes(0, DIGEST);
    byte[] bytes = line.get(1, byte[].class);
    if (digest != null && bytes != null) {
      pictures.put(Fingerprint.of(bytes).sha256(), bytes);
    }
  }

  private void takeRow(StoredRecord line, long number) {
    byte[] uuid = line.bytes(1, UUID);
    if (uuid != null) {
      takeUuid(uuid, number);
      boolean deleted = Long.valueOf(1).equals(line.number(6));
      rows.put(
          number, new RowLine(line.number(2), line.number(3), line.text(4), line.text(5), deleted));
    }
  }

  private void takeStep(StoredRecord line, long number) {
    Long time = line.number(1);
    Long replica = line.number(2);
    Long author = line.number(3);
    String name = line.text(4);
    if (time != null && replica != null && author != null && name != null) {
      boolean lasting = Long.valueOf(1).equals(line.number(5));
      takeStep(new StepLine(time, replica, author, name, lasting, line.number(6)), number);
    }
  }

  private void takeStep(StepLine step, long number) {
    steps.computeIfAbsent(number, n -> new HashSet<>()).add(step);
  }
}
