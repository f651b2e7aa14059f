package org.criticalfriend.returning;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.editing.Look;
import org.criticalfriend.editing.Stroke;
import org.criticalfriend.returning.Change.Side;
import org.criticalfriend.returning.Change.Stretch;
import org.criticalfriend.returning.Change.Told;

/** Weaves our words and theirs into one text: what is kept, what went, what came, and by whom. */
final class Weaving {
  /** A paragraph of more words and spaces than this is not woven: ours goes, theirs comes. */
  private static final int MOST = 10_000;

  private final List<Token> ours;
  private final List<Token> theirs;
  private final Deleted deleted;
  private final boolean looks;
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Stroke> words = new ArrayList<>();
  private final Set<Told> told = EnumSet.noneOf(Told.class);
  private final Set<String> by = new LinkedHashSet<>();
  private final Set<Integer> signs = new HashSet<>();

  /**
   * @param looks whether bold, italic and links can be theirs
   */
  Weaving(List<Token> ours, List<Token> theirs, Deleted deleted, boolean looks) {
    this.ours = ours;
    this.theirs = theirs;
    this.deleted = deleted;
    this.looks = looks;
    List<String> before = ours.stream().map(Token::key).toList();
    List<String> after = theirs.stream().map(Token::key).toList();
    if (ours.size() + theirs.size() > MOST) {
      ours.forEach(this::struck);
      theirs.forEach(this::added);
      return;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      int from = delta.getSource().getPosition();
      int at = delta.getTarget().getPosition();
      if (delta.getType() == DeltaType.EQUAL) {
        kept(from, at, delta.getSource().size());
      } else {
        ours.subList(from, from + delta.getSource().size()).forEach(this::struck);
        theirs.subList(at, at + delta.getTarget().size()).forEach(this::added);
      }
    }
  }

  private void kept(int from, int at, int count) {
    for (int i = 0; i < count; i++) {
      Token mine = ours.get(from + i);
      Look look = looks ? look(mine, theirs.get(at + i)) : mine.look();
      stretch(Side.BOTH, mine.text(), "");
      if (mine.fixed()) {
        continue;
      }
      if (!look.equals(mine.look())) {
        told.add(Told.LOOK);
      }
      Stroke.Sign sign = mine.sign();
      if (sign == null) {
        words.add(new Stroke.Letters(mine.text(), look));
      } else if (!isWhole(from + i, at + i)) {
        told(sign);
        words.add(new Stroke.Letters(mine.text(), look));
      } else if (signs.add(mine.stroke())) {
        words.add(sign.looking(look));
      }
    }
  }

  /** An address is written in Word with percent signs; it leads to the same place. */
  private static Look look(Token mine, Token other) {
    if (mine.isSpace()) {
      return mine.look();
    }
    String to = mine.look().link();
    String now = other.look().link();
    boolean same = to != null && now != null && bare(to).equals(bare(now));
    return same ? other.look().link(to) : other.look();
  }

  private static String bare(String link) {
    return link.replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9]|/$", "");
  }

  /** Whether all that a sign prints stands in theirs too. */
  private boolean isWhole(int mine, int other) {
    int stroke = ours.get(mine).stroke();
    int first = mine;
    while (first > 0 && isOf(stroke, first - 1)) {
      first--;
    }
    int last = mine;
    while (last + 1 < ours.size() && isOf(stroke, last + 1)) {
      last++;
    }
    int shift = other - mine;
    if (first + shift < 0 || last + shift >= theirs.size()) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (!ours.get(i).key().equals(theirs.get(i + shift).key())) {
        return false;
      }
    }
    return true;
  }

  private boolean isOf(int stroke, int at) {
    Token token = ours.get(at);
    return token.sign() != null && token.stroke() == stroke;
  }

  private void struck(Token token) {
    String author = deleted.by(token);
    stretch(Side.OURS, token.text(), author);
    if (!token.isSpace() || !author.isEmpty()) {
      by.add(author);
    }
    if (token.fixed()) {
      told.add(Told.BESIDE);
    }
    if (token.sign() != null) {
      told(token.sign());
    }
  }

  private void told(Stroke.Sign sign) {
    switch (sign) {
      case Stroke.Break _ -> {}
      case Stroke.Field _ -> told.add(Told.FIELD);
      case Stroke.FootnoteMark _ -> told.add(Told.NOTE_GONE);
      case Stroke.CrossReference _ -> told.add(Told.REFERENCE);
    }
  }

  private void added(Token token) {
    String author = token.isSpace() && token.author() == null ? lastBy() : who(token);
    stretch(Side.THEIRS, token.text(), author);
    if (!token.isSpace() || token.author() != null) {
      by.add(author);
    }
    Look look = looks ? token.look() : Look.PLAIN;
    if (token.key().equals("\n")) {
      words.add(new Stroke.Break(look));
    } else if (token.sign() != null) {
      words.add(token.sign());
    } else if (!token.text().isEmpty()) {
      words.add(new Stroke.Letters(token.text(), look));
    }
  }

  private static String who(Token token) {
    String author = token.author();
    return author == null ? "" : author;
  }

  /** A space beside new words belongs to them. */
  private String lastBy() {
    boolean theirs = !stretches.isEmpty() && stretches.getLast().side() == Side.THEIRS;
    return theirs ? stretches.getLast().author() : "";
  }

  private void stretch(Side side, String text, String author) {
    String shown = text.isEmpty() ? "*" : text;
    if (!stretches.isEmpty()) {
      Stretch last = stretches.getLast();
      if (last.side() == side && last.author().equals(author)) {
        stretches.set(stretches.size() - 1, new Stretch(side, last.text() + shown, author));
        return;
      }
    }
    stretches.add(new Stretch(side, shown, author));
  }

  List<Stretch> stretches() {
    return Phrases.of(stretches);
  }

  /** What the record is to say, without space at its ends. */
  List<Stroke> words() {
    return Trimmed.of(words);
  }

  Set<Told> told() {
    return told;
  }

  Set<String> by() {
    return by;
  }

  /** Whether nothing but what the program prints differs. */
  boolean isSame() {
    return stretches.stream().allMatch(one -> one.side() == Side.BOTH);
  }
}
