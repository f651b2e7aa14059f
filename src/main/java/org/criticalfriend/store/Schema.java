package org.criticalfriend.store;

import java.util.List;

/**
 * Fixes how a review lies in its file. Rows and fields are data, not columns, so that a later
 * release can add a member to a record without changing a table.
 *
 * <ul>
 *   <li>{@code row}: each record that has an id and each element of a list, with its place; {@code
 *       kind} reads {@code list:Type}, as in {@code notes:Note}.
 *   <li>{@code operation}: every change ever made. {@code hash} is the first 8 bytes of the
 *       operation's hash, which follows from the rest; where the value was erased it is whole, and
 *       {@code digest} is kept too.
 *   <li>{@code step}: what is undone at once, known by its first operation's time and replica;
 *       {@code lasting} where nobody is offered to undo it; {@code touched}: the rows it changed.
 *   <li>{@code replica}: one for each opening that wrote something; {@code own} where it wrote this
 *       file, not a copy that was merged in.
 *   <li>{@code cell}: the current value of each member that is present.
 *   <li>{@code meta}: {@code folding}, by whose rules the words in {@code search} are folded;
 *       {@code erasing}, while erased bytes may still lie in freed room.
 *   <li>{@code picture}: bytes by their SHA-256, which the field {@code @picture} holds.
 *   <li>{@code draft}: text being typed.
 *   <li>{@code search}: the folded words of each row, without the text itself.
 * </ul>
 *
 * <p>A value that is a UUID is kept as the number of the row it names, any other as text.
 */
public final class Schema {
  /** "CFrv" in the header of every review's file. */
  public static final int APPLICATION_ID = 0x43467276;

  /** The version of these tables. */
  public static final int VERSION = 1;

  /** What makes an empty file a review's file, in this order. */
  public static final List<String> STATEMENTS =
      List.of(
          "create table meta(name text primary key, value text not null) strict, without rowid",
          "create table kind(id integer primary key, name text not null unique) strict",
          "create table field(id integer primary key, name text not null unique) strict",
          "create table author(id integer primary key, name text not null unique) strict",
          """
          create table replica(id integer primary key, name text not null unique,
           latest integer not null default 0, own integer not null default 0) strict\
          """,
          """
          create table row(id integer primary key, uuid blob not null unique,
           kind integer references kind, parent integer references row, position text,
           label text, deleted integer not null default 0) strict\
          """,
          "create index place on row(parent, kind, position)",
          """
          create table step(id integer primary key, time integer not null,
           replica integer not null references replica,
           author integer not null references author, name text not null,
           lasting integer not null default 0,
           undoes integer references step, unique(time, replica)) strict\
          """,
          """
          create table operation(row integer not null references row,
           field integer not null references field, time integer not null,
           replica integer not null references replica, erases integer not null, value any,
           step integer not null references step, heads blob,
           salt blob, digest blob, hash blob not null,
           primary key(row, field, time, replica)) strict, without rowid\
          """,
          """
          create table cell(row integer not null references row,
           field integer not null references field, value any not null,
           primary key(row, field)) strict, without rowid\
          """,
          "create index reference on cell(value) where typeof(value) = 'integer'",
          """
          create table touched(step integer not null references step,
           row integer not null references row, primary key(step, row)) strict, without rowid\
          """,
          "create table picture(digest blob primary key, bytes blob not null) strict",
          """
          create table draft(row integer not null references row,
           field integer not null references field, value text not null, time integer not null,
           author text not null, primary key(row, field)) strict, without rowid\
          """,
          """
          create virtual table search using fts5(words, content='',
           tokenize="unicode61 remove_diacritics 2", prefix='1 2 3 4')\
          """,
          "insert into search(search, rank) values('secure-delete', 1)",
          "pragma application_id = " + APPLICATION_ID,
          "pragma user_version = " + VERSION);

  private Schema() {}
}
