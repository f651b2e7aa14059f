package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes one line of an e-mail apart: "Name, Post, Organisation", "Name - post, organisation", "Name
 * (post, organisation)", "Surname, Name &lt;mail&gt;", or several addresses in one line.
 */
final class PastedLine {
  /** What the cells of a row hold. */
  static final List<Column> COLUMNS =
      List.of(Column.NAME, Column.POST, Column.ORGANISATION, Column.EMAIL, Column.MOBILE);

  private static final int LONGEST = 2_000;
  private static final Pattern BULLET = Pattern.compile("^(?:[-*•–·]|\\d{1,3}[.)])\\s+");
  private static final Pattern ADDRESSES = Pattern.compile("(?<=>)\\s*[;,]\\s*");
  private static final Pattern ADDRESS =
      Pattern.compile("[<(\\[]?(?:mailto:)?(" + Contact.EMAIL + ")[>)\\]]?");
  private static final Pattern SPLIT = Pattern.compile("\\s*[,;|]\\s*|\\s+[-–—]\\s+|\\s*[–—]\\s*");

  private String email = "";
  private String mobile = "";
  private final List<String> words = new ArrayList<>();

  private PastedLine() {}

  /** The rows of a line: one, or one for each address. */
  static List<List<String>> rows(String line) {
    String plain = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    List<List<String>> rows = new ArrayList<>();
    for (String one : ADDRESSES.split(BULLET.matcher(plain.strip()).replaceFirst(""), -1)) {
      if (!one.isBlank()) {
        rows.add(new PastedLine().read(one));
      }
    }
    return rows;
  }

  private List<String> read(String line) {
    Matcher address = ADDRESS.matcher(line);
    String bare = line;
    if (address.find()) {
      email = address.group(1);
      bare = line.substring(0, address.start()) + ", " + line.substring(address.end());
    }
    String flat = bare.replace("\"", "").replaceAll("\\s*\\(([^()]*)\\)", ", $1");
    SPLIT.splitAsStream(flat).map(String::strip).forEach(this::take);
    nameFirst();
    honoursToName();
    String post = words.size() > 2 ? between() : words.size() == 2 ? words.get(1) : "";
    String organisation = words.size() > 2 ? words.getLast() : "";
    return List.of(words.isEmpty() ? line : words.getFirst(), post, organisation, email, mobile);
  }

  private String between() {
    return String.join(", ", words.subList(1, words.size() - 1));
  }

  private void take(String part) {
    if (mobile.isEmpty() && Contact.isNumber(part)) {
      mobile = part;
    } else if (!part.isEmpty()) {
      words.add(part);
    }
  }

  /** "Parkinson, Philip" is a name in two parts: a word alone is no whole name. */
  private void nameFirst() {
    if (words.size() > 1 && !words.getFirst().contains(" ") && isGivenName(words.get(1))) {
      String surname = words.removeFirst();
      words.set(0, words.getFirst() + " " + surname);
    }
  }

  private void honoursToName() {
    if (words.size() > 1 && PersonName.areHonours(words.get(1))) {
      String honours = words.remove(1);
      words.set(0, words.getFirst() + ", " + honours);
    }
  }

  private static boolean isGivenName(String part) {
    return part.split("\\s+").length <= 2 && PersonName.isLikely(part + " X");
  }
}
