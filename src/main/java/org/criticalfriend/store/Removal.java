package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Fields;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;

/**
 * Finds what must change so that a thing can go: mentions of it that can be missed are taken away,
 * one that cannot be missed forbids it.
 */
final class Removal {
  private final Tables tables;
  private final Set<Change> changes = new LinkedHashSet<>();

  Removal(Tables tables) {
    this.tables = tables;
  }

  /**
   * The changes, mentions first.
   *
   * @throws InvalidValue if something cannot be without the thing
   */
  List<Change> changes(Node leaving) {
    Set<String> going = new TreeSet<>();
    collect(leaving, going);
    going.stream()
        .flatMap(uuid -> mentions(uuid).stream())
        .filter(mention -> !going.contains(mention.row().uuid()))
        .forEach(this::drop);
    changes.add(new Change(leaving.uuid(), Fields.DELETED, "true"));
    return new ArrayList<>(changes);
  }

  private record Mention(Node row, String field) {}

  private static void collect(Node node, Set<String> uuids) {
    uuids.add(node.uuid());
    node.below().forEach(below -> collect(below, uuids));
  }

  private List<Mention> mentions(String uuid) {
    Long number = tables.names().rows().find(uuid);
    List<Mention> found = new ArrayList<>();
    record Place(long row, long field) {}
    List<Place> places =
        tables
            .sql()
            .list(
                "select row, field from cell where typeof(value) = 'integer' and value = ?",
                line -> new Place(line.getLong(1), line.getLong(2)),
                number);
    for (Place place : places) {
      Node row = tables.tree().find(tables.names().rows().uuid(place.row()));
      if (row != null && tables.tree().isVisible(place.row())) {
        found.add(new Mention(row, tables.names().fields().name(place.field())));
      }
    }
    return found;
  }

  private void drop(Mention mention) {
    Kind kind = Kind.of(mention.row().kind());
    Member member = kind == null ? null : kind.fields().get(mention.field());
    String uuid = mention.row().uuid();
    int dot = mention.field().lastIndexOf('.');
    if (kind == null || member == null) {
      return; // a newer version's mention, which this one does not show
    }
    if (member.form() == Form.REFERENCES) {
      changes.add(new Change(uuid, Fields.DELETED, "true"));
    } else if (!member.required()) {
      changes.add(new Change(uuid, mention.field(), null));
    } else if (dot > 0) {
      clear(mention.row(), mention.field().substring(0, dot));
    } else if (!hasId(kind)) {
      changes.add(new Change(uuid, Fields.DELETED, "true"));
    } else {
      throw new InvalidValue(
          "It cannot be removed while " + called(mention.row(), kind) + " needs it.");
    }
  }

  /** Takes a nested record away that cannot be without the thing. */
  private void clear(Node row, String nested) {
    for (String field : new TreeSet<>(row.values().keySet())) {
      if (field.equals(nested) || field.startsWith(nested + ".")) {
        changes.add(new Change(row.uuid(), field, null));
      }
    }
  }

  private static boolean hasId(Kind kind) {
    return kind.type() != null && Elements.hasId(kind.type());
  }

  private static String called(Node row, Kind kind) {
    String type = kind.type() == null ? kind.name() : kind.type().getSimpleName();
    String name =
        row.values()
            .getOrDefault("name", row.values().getOrDefault("headline", row.values().get("text")));
    return "the " + type.toLowerCase(Locale.ROOT) + " \"" + name + "\"";
  }
}
