package org.criticalfriend.ui.recommendations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.jspecify.annotations.Nullable;

/** Findings and the recommendations that answer them, side by side; what is chosen among them. */
public final class RecommendationsModel {
  private final FrameModel frame;
  private final Desk desk;
  private final RecommendationActs acts;
  private final Editor editor;
  private final Twins twins;
  private final ReadOnlyObjectWrapper<Set<Id>> tied = new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyObjectWrapper<LooseEnds> looseEnds;
  private final ReadOnlyObjectWrapper<@Nullable Picking> picking = new ReadOnlyObjectWrapper<>();

  /** The recommendations of the review in this frame. */
  public RecommendationsModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    this.acts = new RecommendationActs(frame);
    this.editor = new Editor(desk, acts, background);
    Points points = new Points(desk.review().get());
    this.twins = new Twins(points);
    this.looseEnds = new ReadOnlyObjectWrapper<>(LooseEnds.of(points));
    frame
        .review(PartName.RECOMMENDATIONS)
        .addListener((property, before, after) -> reviewed(after));
    twins.cursor().addListener((property, before, after) -> tie());
  }

  /** The frame round this part. */
  FrameModel frame() {
    return frame;
  }

  /** What is done to one recommendation. */
  RecommendationActs acts() {
    return acts;
  }

  /** The rows and the cursor in them. */
  public Twins twins() {
    return twins;
  }

  /** The recommendation that is open. */
  public Editor editor() {
    return editor;
  }

  /** Whether the review can be changed. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** What is tied to what the cursor is on: the findings answered, or the answers. */
  public ReadOnlyObjectProperty<Set<Id>> tied() {
    return tied.getReadOnlyProperty();
  }

  /** What is being picked; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Picking> picking() {
    return picking.getReadOnlyProperty();
  }

  /** What still wants doing. */
  public ReadOnlyObjectProperty<LooseEnds> looseEnds() {
    return looseEnds.getReadOnlyProperty();
  }

  /** The recommendation the cursor is on; null where it is on none. */
  public @Nullable Recommendation recommendation() {
    return twins.points().recommendation(twins.cursor().get().id());
  }

  /** The finding the cursor is on; null where it is on none. */
  public @Nullable Finding finding() {
    return twins.points().finding(twins.cursor().get().id());
  }

  /** What is shown as plain text, as for an e-mail. */
  public String asText() {
    return AdviceAsText.of(twins.rows(), twins.points());
  }

  /** How many recommendations are shown. */
  public long shownCount() {
    return twins.rows().stream().filter(row -> row.at(Side.RECOMMENDATIONS) != null).count();
  }

  /** Goes to the next loose end. */
  public void nextLooseEnd() {
    Id next = looseEnds.get().after(twins.cursor().get().id());
    if (next != null) {
      twins.choose(next);
    }
  }

  /** Goes to the next loose end of a sort. */
  public void nextLooseEnd(LooseEnds.Sort sort) {
    List<Id> ids = looseEnds.get().of(sort);
    if (!ids.isEmpty()) {
      twins.choose(ids.get((ids.indexOf(twins.cursor().get().id()) + 1) % ids.size()));
    }
  }

  /** Adds a recommendation under what the cursor stands under, and opens it; false for no words. */
  public boolean add(String headline) {
    return opened(acts.add(headline, twins.bunch()));
  }

  /** Begins a recommendation that answers the finding under the cursor, and opens it. */
  public void begin() {
    Finding finding = finding();
    if (finding != null) {
      opened(acts.beginFrom(finding, null));
    }
  }

  /** Opens what the cursor is on: a recommendation here, a finding where findings are. */
  public void open() {
    Recommendation one = recommendation();
    Finding finding = finding();
    if (one != null) {
      editor.open(one.id());
    } else if (finding != null) {
      frame.go(PartName.FINDINGS, finding.id());
    }
  }

  /** Makes the recommendation under the cursor essential, or no longer. */
  public void turnEssential() {
    Recommendation one = recommendation();
    if (one != null) {
      acts.turnEssential(one.id());
    }
  }

  /** Removes the recommendation under the cursor; the notice can take that back. */
  public void remove() {
    Recommendation one = recommendation();
    if (one != null) {
      acts.remove(one.id());
    }
  }

  /** Moves the recommendation under the cursor one place up (-1) or down (1). */
  public void order(int places) {
    Recommendation one = recommendation();
    int to = twins.cursor().get().row() + places;
    boolean there = one != null && to >= 0 && to < twins.rows().size();
    Id neighbour = there ? twins.rows().get(to).at(Side.RECOMMENDATIONS) : null;
    if (one != null && neighbour != null) {
      acts.place(one.id(), twins.bunch(), neighbour, places > 0);
    }
  }

  /** Begins to pick what the thing under the cursor is linked to or merged into. */
  public void pick(Picking.Deed deed) {
    Twins.Cursor now = twins.cursor().get();
    Id from = now.id();
    boolean merges = deed == Picking.Deed.MERGE;
    if (from != null && isWritable() && (!merges || recommendation() != null)) {
      picking.set(new Picking(from, deed));
      if (!merges) {
        twins.cross(now.side().other());
      }
      tie();
    }
  }

  /** Does what is being picked for with what the cursor is on; false where nothing is picked. */
  public boolean picked() {
    Picking now = picking.get();
    Id there = twins.cursor().get().id();
    if (now == null || there == null) {
      return false;
    }
    if (now.deed() == Picking.Deed.LINK) {
      turnLink(now.from(), there);
    } else if (recommendation() != null && !there.equals(now.from())) {
      picking.set(null);
      acts.merge(there, now.from());
    }
    return true;
  }

  /** Picks no more, the cursor back where it began, or closes what is open; false for neither. */
  public boolean escape() {
    Picking now = picking.get();
    if (now != null) {
      picking.set(null);
      twins.choose(now.from());
      tie();
      return true;
    }
    boolean closes = editor.open().get() != null;
    editor.close();
    return closes;
  }

  /** Whether a finding or a recommendation can be dropped on a column of a row. */
  boolean takes(Id dragged, @Nullable TwinRow row, Side side) {
    boolean finding = twins.points().finding(dragged) != null;
    return row != null
        && !dragged.equals(row.at(side))
        && (side == Side.RECOMMENDATIONS || (!finding && row.at(side) != null));
  }

  /** Drops a finding: on a recommendation, which answers it then, or where one begins from it. */
  void dropFinding(Finding finding, TwinRow row) {
    Id there = row.at(Side.RECOMMENDATIONS);
    if (there == null) {
      opened(acts.beginFrom(finding, row.bunch()));
    } else {
      acts.link(there, finding.id(), true);
      twins.choose(there);
    }
  }

  /** Drops a recommendation: on a finding, which it answers then, or beside another one. */
  void dropRecommendation(Id dragged, TwinRow row, Side side, boolean after) {
    Id there = row.at(side);
    if (side == Side.FINDINGS && there != null) {
      acts.link(dragged, there, true);
    } else {
      acts.place(dragged, row.bunch(), there, after);
    }
    twins.choose(dragged);
  }

  private void turnLink(Id one, Id other) {
    Points points = twins.points();
    boolean forward = points.recommendation(one) != null;
    Recommendation advice = points.recommendation(forward ? one : other);
    Finding finding = points.finding(forward ? other : one);
    if (advice != null && finding != null) {
      acts.link(advice.id(), finding.id(), !advice.findings().contains(finding.id()));
    }
  }

  private boolean opened(@Nullable Id id) {
    if (id != null) {
      twins.choose(id);
      editor.open(id);
    }
    return id != null;
  }

  private void reviewed(Review review) {
    Points now = twins.points().next(review);
    looseEnds.set(LooseEnds.of(now));
    twins.draw(now);
    Picking pick = picking.get();
    if (pick != null
        && now.finding(pick.from()) == null
        && now.recommendation(pick.from()) == null) {
      picking.set(null);
    }
    tie();
  }

  private void tie() {
    Picking pick = picking.get();
    Id id = pick == null ? twins.cursor().get().id() : pick.from();
    Recommendation one = twins.points().recommendation(id);
    tied.set(one == null ? answersTo(id) : Set.copyOf(one.findings()));
  }

  private Set<Id> answersTo(@Nullable Id finding) {
    return desk.review().get().recommendations().stream()
        .filter(one -> finding != null && one.findings().contains(finding))
        .map(Recommendation::id)
        .collect(Collectors.toSet());
  }
}
