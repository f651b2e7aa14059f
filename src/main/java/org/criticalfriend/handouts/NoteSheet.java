package org.criticalfriend.handouts;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;

/**
 * The blank note sheet of a session: who is met, what to ask, room to write; marked "Confidential
 * to the team" on every page.
 */
public final class NoteSheet {
  static final String CONFIDENTIAL = "Confidential to the team";

  private NoteSheet() {}

  /** To write on by hand: a sheet for each peer who attends, or one that asks for the name. */
  public static PaperTree onPaper(Review review, Session session) {
    List<Element> body = new ArrayList<>();
    int sheet = 0;
    for (@Nullable Person peer : peers(review, session)) {
      if (sheet > 0) {
        body.add(new Element.PageBreak());
      }
      sheet++;
      body.addAll(new SheetSetting(review, session, peer, sheet).onPaper());
    }
    return tree(review, session, body);
  }

  /**
   * To fill in on a computer.
   *
   * @param peer for whom; null where the sheet is to ask for the name
   */
  public static PaperTree toFillIn(Review review, Session session, @Nullable Person peer) {
    return tree(review, session, new SheetSetting(review, session, peer, 1).toFillIn());
  }

  /** For whom there is a sheet: each peer who attends, or null alone where it is not known who. */
  public static List<@Nullable Person> peers(Review review, Session session) {
    List<@Nullable Person> peers = new ArrayList<>();
    for (Id id : session.peers()) {
      review.people().stream().filter(one -> one.id().equals(id)).forEach(peers::add);
    }
    if (peers.isEmpty()) {
      peers.add(null);
    }
    return peers;
  }

  private static PaperTree tree(Review review, Session session, List<Element> body) {
    String title = "Notes, " + session.title() + ". " + CONFIDENTIAL;
    String subject = "Note sheet, " + review.review().host().name();
    return new PaperTree(
        new PaperTree.Properties(
            "note-sheet", title, review.review().programme(), subject, "en-GB"),
        new Head(false, List.of()),
        false,
        body,
        List.of());
  }
}
