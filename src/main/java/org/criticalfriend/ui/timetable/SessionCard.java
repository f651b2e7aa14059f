package org.criticalfriend.ui.timetable;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.ClashKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Clash;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/**
 * A session in its day: time and kind, clash, title, venue, peers; as many whole lines as have
 * room, from the top.
 */
final class SessionCard extends VBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");

  private final Session session;

  /** Time and kind in one line, where they fit; else the time alone, and the kind beneath. */
  private final Label whole;

  private final Label time;
  private final Label kind;

  SessionCard(TimetableModel model, Session session) {
    this.session = session;
    List<Clash> clashes = model.clashesOf(session.id());
    getStyleClass().add("cf-session");
    setMinSize(0, 0);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    pseudoClassStateChanged(CLASHING, !clashes.isEmpty());
    String span = WhenTexts.span(session);
    String head = span.isEmpty() ? session.kind() : span + "   " + session.kind();
    this.whole = add(head, false, Styles.META, Styles.MUTED);
    this.time = add(span.isEmpty() ? session.kind() : span, false, Styles.META, Styles.MUTED);
    clashes.stream()
        .map(clash -> inShort(model, clash))
        .distinct()
        .limit(1)
        .forEach(
            words -> {
              Label label = add(words, false, Styles.META, Styles.DANGER, Styles.STRONG);
              label.setGraphic(Icon.CLASH.inLine());
            });
    add(session.title(), true, Styles.STRONG);
    this.kind = add(span.isEmpty() ? "" : session.kind(), true, Styles.META, Styles.MUTED);
    String peers = model.peers(session);
    Stream.of(session.venue(), peers)
        .filter(text -> text != null && !text.isBlank())
        .forEach(text -> add(text, true, Styles.META, Styles.MUTED));
    String clash = clashes.stream().map(c -> inShort(model, c)).collect(Collectors.joining(", "));
    setAccessibleText(String.join(", ", head, session.title(), peers, clash));
  }

  /** A card of two lines for a session without a time, led by its day. */
  static SessionCard untimed(TimetableModel model, Session session) {
    SessionCard card = new SessionCard(model, session);
    String day =
        session.date() == null
            ? Words.say("timetable.undated")
            : WhenTexts.dayInShort(session.date());
    card.whole.setText(day + "   " + session.kind());
    card.time.setText(day);
    Label title = new Label(session.title());
    title.getStyleClass().add(Styles.STRONG);
    card.getChildren().setAll(card.whole, card.time, title, card.kind);
    return card;
  }

  Session session() {
    return session;
  }

  @Override
  protected void layoutChildren() {
    double top = snappedTopInset();
    double left = snappedLeftInset();
    double width = getWidth() - left - snappedRightInset();
    double end = getHeight() - snappedBottomInset();
    boolean fits = whole.prefWidth(-1) <= width;
    for (Node child : getChildren()) {
      Label label = (Label) child;
      if (fits ? (label == time || label == kind) : label == whole) {
        label.setVisible(false);
        continue;
      }
      double line = label.prefHeight(-1);
      double lines = Math.floor((end - top) / line);
      double height = Math.min(label.prefHeight(width), lines * line);
      label.setVisible(lines >= 1);
      label.resizeRelocate(left, top, width, height);
      top += Math.max(0, height);
    }
  }

  void select(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  /** "Nicola King twice", "Nicola King, no way there"; no name while names are hidden. */
  static String inShort(TimetableModel model, Clash clash) {
    if (model.hidesNames().get()) {
      return Words.say("timetable.clash.hidden");
    }
    String key =
        clash.kind() == ClashKind.TWO_PLACES ? "timetable.clash.twice" : "timetable.clash.no-way";
    return Words.say(key, name(model.review(), clash));
  }

  static String name(Review review, Clash clash) {
    return review.people().stream()
        .filter(person -> person.id().equals(clash.peer()))
        .map(Person::name)
        .findFirst()
        .orElse("");
  }

  private Label add(String text, boolean wraps, String... styles) {
    Label label = new Label(text);
    label.setWrapText(wraps);
    label.setAlignment(Pos.TOP_LEFT);
    label.getStyleClass().addAll(styles);
    getChildren().add(label);
    return label;
  }
}
