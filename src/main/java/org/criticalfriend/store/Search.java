package org.criticalfriend.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/** Finds things by the words that people wrote in them. */
final class Search {
  private static final int STEPS_BETWEEN_ASKING = 2000;

  /** How many matches are looked at before it is asked again which shares are full. */
  private static final int STRIDE = 32;

  private static final List<String> TITLES =
      List.of("title", "heading", "name", "headline", "text");
  private static final List<String> PLACES = List.of("session", "document", "theme", "group");

  private final Tables tables;

  Search(Tables tables) {
    this.tables = tables;
  }

  /** The things that have all the words, as {@link ReviewFile#search} says. */
  List<Hit> find(SearchRequest request, BooleanSupplier stop) {
    String match = match(request.words());
    return match.isEmpty() ? List.of() : watched(stop, () -> hits(request, match));
  }

  /** What each share gets, as {@link ReviewFile#search(String, List, BooleanSupplier)} says. */
  List<List<Hit>> find(String words, List<Share> shares, BooleanSupplier stop) {
    String match = match(words);
    Shares all = new Shares(shares);
    return match.isEmpty() ? all.hits() : watched(stop, () -> walk(words, match, all));
  }

  private <T> T watched(BooleanSupplier stop, Supplier<T> work) {
    try {
      ProgressHandler.setHandler(tables.sql().connection(), STEPS_BETWEEN_ASKING, asking(stop));
      return work.get();
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite takes no progress handler", e);
    } finally {
      clear();
    }
  }

  /**
   * Each word in quotes, so that nothing a person types is taken for a command; the last begins.
   */
  static String match(String words) {
    List<String> folded = Folding.words(words);
    return folded.isEmpty()
        ? ""
        : folded.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" ", "", "*"));
  }

  private static ProgressHandler asking(BooleanSupplier stop) {
    return new ProgressHandler() {
      @Override
      protected int progress() {
        return stop.getAsBoolean() ? 1 : 0;
      }
    };
  }

  private void clear() {
    try {
      ProgressHandler.clearHandler(tables.sql().connection());
    } catch (SQLException e) {
      throw new IllegalStateException("SQLite keeps its progress handler", e);
    }
  }

  private List<Hit> hits(SearchRequest request, String match) {
    String first = Folding.words(request.words()).getFirst();
    List<Hit> hits = new ArrayList<>();
    for (int skip = 0; hits.size() < request.limit(); ) {
      List<Long> rows = rows(request, match, skip);
      addHits(rows, first, request.limit(), hits);
      if (rows.size() < request.limit()) {
        return hits;
      }
      skip += rows.size();
    }
    return hits;
  }

  /** Adds what is still there to find, up to the limit; a row that was removed is no hit. */
  private void addHits(List<Long> rows, String first, int limit, List<Hit> hits) {
    for (long row : rows) {
      Hit hit = hits.size() < limit ? hit(row, first) : null;
      if (hit != null) {
        hits.add(hit);
      }
    }
  }

  private List<Long> rows(SearchRequest request, String match, int skip) {
    String order = request.bestFirst() ? "rank" : "rowid desc";
    return tables
        .sql()
        .list(
            "select rowid from search where search match ? order by " + order + " limit ? offset ?",
            line -> line.getLong(1),
            match,
            request.limit(),
            skip);
  }

  /**
   * One walk from the newest to the oldest: as soon as a share is full, SQLite passes over its
   * kinds without a word, as there are far more notes than people.
   */
  private List<List<Hit>> walk(String words, String match, Shares all) {
    String first = Folding.words(words).getFirst();
    List<Named> kinds = kinds();
    long before = Long.MAX_VALUE;
    List<Named> rows;
    do {
      String wanted =
          kinds.stream()
              .filter(kind -> all.want(Kind.type(kind.name())))
              .map(kind -> Long.toString(kind.number()))
              .collect(Collectors.joining(","));
      rows = wanted.isEmpty() ? List.of() : rows(wanted, match, before);
      rows.forEach(row -> add(row, first, all));
      before = rows.isEmpty() ? before : rows.getLast().number();
    } while (rows.size() == STRIDE);
    return all.hits();
  }

  private void add(Named row, String first, Shares all) {
    if (all.want(Kind.type(row.name()))) {
      all.add(hit(row.number(), first));
    }
  }

  private List<Named> rows(String kinds, String match, long before) {
    return tables
        .sql()
        .list(
            """
            select search.rowid, kind.name from search
             cross join row on row.id = search.rowid cross join kind on kind.id = row.kind
             where search match ? and search.rowid < ? and row.kind in (\
            """
                + kinds
                + ") order by search.rowid desc limit "
                + STRIDE,
            line -> new Named(line.getLong(1), line.getString(2)),
            match,
            before);
  }

  private List<Named> kinds() {
    return tables
        .sql()
        .list("select id, name from kind", line -> new Named(line.getLong(1), line.getString(2)));
  }

  private record Named(long number, String name) {}

  private @Nullable Hit hit(long row, String word) {
    List<Node> path = tables.tree().path(row);
    if (path.stream().anyMatch(Node::deleted)) {
      return null;
    }
    int at = path.size() - 1;
    while (at >= 0 && type(path.get(at)) == null) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Node thing = path.get(at);
    String where =
        path.subList(0, at).stream().map(Search::title).collect(Collectors.joining(" › "));
    return new Hit(
        new Id(thing.uuid(), thing.label()),
        Objects.requireNonNull(type(thing)),
        text(path.getLast(), word),
        where.isEmpty() ? place(thing) : where);
  }

  /** The type of a row that holds a record with an id. */
  private static @Nullable Class<? extends Record> type(Node node) {
    Class<? extends Record> type = Kind.type(node.kind());
    return type != null && Elements.hasId(type) ? type : null;
  }

  private static String title(Node node) {
    return TITLES.stream()
        .map(field -> node.values().getOrDefault(field, ""))
        .filter(title -> !title.isBlank())
        .findFirst()
        .orElse("");
  }

  private String place(Node thing) {
    for (String field : PLACES) {
      String named = thing.values().get(field);
      Node place = named == null ? null : tables.tree().find(named);
      if (place != null) {
        return title(place);
      }
    }
    return "";
  }

  private static String text(Node node, String word) {
    Kind kind = Kind.of(node.kind());
    Set<String> searched = kind == null ? Set.of() : kind.words();
    Map<String, String> values = node.values();
    return searched.stream()
        .filter(values::containsKey)
        .sorted()
        .map(values::get)
        .filter(value -> Folding.words(value).stream().anyMatch(one -> one.startsWith(word)))
        .findFirst()
        .orElseGet(() -> title(node));
  }
}
