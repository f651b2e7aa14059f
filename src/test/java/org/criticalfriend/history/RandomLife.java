package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Three people who change, exchange, delete, move, erase and take back at random. */
final class RandomLife {
  private static final List<String> FIELDS = List.of("text", "title", "state", "date");

  final List<Copy> copies = new ArrayList<>();
  final Trace trace = new Trace();
  private final Random random;
  private boolean onlyPresent;
  private int rows;

  RandomLife(long seed) {
    random = new Random(seed);
    for (String author : List.of("Ann", "Bob", "Cleo")) {
      copies.add(new Copy(author, random, random.nextLong(-days(9), days(9))));
    }
    Copy first = copies.getFirst();
    for (int i = 0; i < 3; i++) {
      make(first);
    }
    copies.forEach(copy -> copy.take(first));
  }

  private static long days(int days) {
    return TimeUnit.DAYS.toMillis(days);
  }

  /** Lets so many things happen. */
  RandomLife live(int happenings) {
    for (int i = 0; i < happenings; i++) {
      happen(copies.get(random.nextInt(copies.size())));
    }
    return this;
  }

  /** One of them, who erases nothing and changes nothing that is deleted. */
  Copy alone(int happenings) {
    Copy copy = copies.getFirst();
    onlyPresent = true;
    for (int i = 0; i < happenings; i++) {
      copy.begin();
      switch (random.nextInt(8)) {
        case 0 -> make(copy);
        case 1 -> move(copy);
        case 2 -> deleteOrRestore(copy);
        default -> edit(copy);
      }
    }
    return copy;
  }

  private void happen(Copy copy) {
    copy.begin();
    switch (random.nextInt(24)) {
      case 0 -> make(copy);
      case 1 -> copy.write(row(copy), Fields.DELETED, "true");
      case 2 -> copy.write(row(copy), Fields.DELETED, "false");
      case 3 -> move(copy);
      case 4 -> erase(copy);
      case 5, 6, 7 -> undo(copy);
      case 8 -> redo(copy);
      case 9, 10, 11 -> copy.take(copies.get(random.nextInt(copies.size())));
      case 12 -> copy.reopen();
      case 13 -> copy.clockGoes(random.nextLong(-days(3), days(3)));
      default -> edit(copy);
    }
  }

  private void deleteOrRestore(Copy copy) {
    List<String> all = new ArrayList<>(copy.history().rows());
    String row = all.get(random.nextInt(all.size()));
    boolean deleted = copy.life(row) instanceof Life.Deleted;
    String above = Rows.of(copy.history()).parent(row);
    if (above == null || copy.life(above) instanceof Life.Present) {
      copy.write(row, Fields.DELETED, deleted ? "false" : "true");
    }
  }

  private String row(Copy copy) {
    History history = copy.history();
    Rows tree = Rows.of(history);
    List<String> all = new ArrayList<>(history.rows());
    if (onlyPresent) {
      all.removeIf(row -> !(tree.life(row) instanceof Life.Present));
    }
    if (all.isEmpty()) {
      make(copy);
      all.add("row " + (rows - 1) + " ");
    }
    return all.get(random.nextInt(all.size()));
  }

  private void make(Copy copy) {
    String row = "row " + rows++ + " ";
    String above = random.nextBoolean() || rows < 2 ? null : row(copy);
    copy.begin().write(row, Fields.KIND, "note");
    copy.write(row, Fields.PARENT, above);
    write(copy, row, "text");
  }

  private void move(Copy copy) {
    String row = row(copy);
    String target = row(copy);
    boolean beneath = Rows.of(copy.history()).beneath(row).contains(target);
    copy.write(row, Fields.PARENT, beneath ? null : target);
  }

  private void erase(Copy copy) {
    if (random.nextInt(3) == 0) {
      copy.erase(row(copy), FIELDS.get(random.nextInt(FIELDS.size())));
    }
  }

  private void undo(Copy copy) {
    if (random.nextInt(4) == 0) {
      List<Operation> all = new ArrayList<>(copy.operations.values());
      copy.takeBack(all.get(random.nextInt(all.size())).header().step());
    } else if (copy.stack.toUndo() != null) {
      copy.undo();
    }
  }

  private void redo(Copy copy) {
    if (copy.stack.toRedo() != null) {
      copy.redo();
    }
  }

  private void edit(Copy copy) {
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      String field = FIELDS.get(random.nextInt(FIELDS.size()));
      if (Copy.merging("", field) == Merging.WORDS) {
        write(copy, row(copy), field);
      } else {
        copy.write(row(copy), field, random.nextInt(5) == 0 ? null : trace.word());
      }
    }
  }

  private void write(Copy copy, String row, String field) {
    FieldHistory seen = copy.history().field(row, field);
    String before = copy.value(row, field);
    String after = random.nextInt(30) == 0 ? null : edited(before == null ? "" : before);
    trace.changed(before, copy.write(row, field, after), seen);
  }

  /** The text with a few words inserted and a few deleted. */
  private String edited(String text) {
    List<String> pieces = new ArrayList<>(Arrays.asList(text.split("(?=\\s)|(?<=\\s)")));
    for (int i = random.nextInt(1, 4); i > 0; i--) {
      int at = random.nextInt(pieces.size() + 1);
      boolean delete = at < pieces.size() && random.nextInt(3) == 0;
      if (delete) {
        pieces.subList(at, Math.min(at + random.nextInt(1, 5), pieces.size())).clear();
        pieces.add(at, space());
      } else {
        pieces.add(at, space() + trace.word() + " " + trace.word() + space());
      }
    }
    return String.join("", pieces);
  }

  private String space() {
    return List.of(" ", "\n\n", "  ", "\t").get(random.nextInt(4));
  }

  Random random() {
    return random;
  }
}
