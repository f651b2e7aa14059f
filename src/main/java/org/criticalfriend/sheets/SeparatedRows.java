package org.criticalfriend.sheets;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads text with a separator between cells, as RFC 4180 has it; the separator is the comma, the
 * semicolon or the tab that the first line has most of. Never fails: any text has rows.
 */
final class SeparatedRows {
  private static final char MARK = '"';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private int at;

  private SeparatedRows(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  static List<List<String>> read(byte[] bytes) {
    String text = decoded(bytes).replace("\r\n", "\n").replace('\r', '\n');
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new SeparatedRows(marked ? text.substring(1) : text).all();
  }

  private List<List<String>> all() {
    while (at < text.length()) {
      take(text.charAt(at));
      at++;
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
      endRow();
    }
    return rows;
  }

  private void take(char c) {
    if (c == MARK && cell.isEmpty()) {
      quoted();
    } else if (c == separator) {
      endCell();
    } else if (c == '\n') {
      endRow();
    } else {
      cell.append(c);
    }
  }

  /** Takes all up to the closing mark; a mark within is written twice. */
  private void quoted() {
    at++;
    while (at < text.length()) {
      boolean mark = text.charAt(at) == MARK;
      boolean twice = mark && at + 1 < text.length() && text.charAt(at + 1) == MARK;
      if (mark && !twice) {
        return;
      }
      at += twice ? 1 : 0;
      cell.append(text.charAt(at));
      at++;
    }
  }

  private void endCell() {
    row.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (row.stream().anyMatch(one -> !one.isEmpty())) {
      rows.add(List.copyOf(row));
    }
    row = new ArrayList<>();
  }

  private static char separator(String text) {
    String line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
    char most = ',';
    for (char candidate : new char[] {';', '\t'}) {
      most = count(line, candidate) > count(line, most) ? candidate : most;
    }
    return most;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  /** UTF-8, or what spreadsheet programs on Windows write where it is not. */
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }
}
