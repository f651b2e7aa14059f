package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import org.criticalfriend.checks.Jargon;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Opener;
import org.criticalfriend.ui.checking.ChecksModel;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** What is to be looked at before the paper in front leaves; what is looked at is marked on it. */
public final class PaperChecks {
  private final FrameModel frame;
  private final Background background;
  private final ChecksModel list;
  private final Proof proof;
  private final RememberedPlaces places;

  PaperChecks(FrameModel frame, Background background, Proof proof, RememberedPlaces places) {
    this.frame = frame;
    this.background = background;
    this.proof = proof;
    this.places = places;
    this.list = new ChecksModel(frame.desk(), proof.remarks(), new ThingParts(frame)::go);
    list.selected().addListener((property, before, after) -> mark(after));
  }

  /** The remarks. */
  public ChecksModel list() {
    return list;
  }

  /** Has the user's list of jargon opened, made where there is none yet. */
  void openJargon(Opener opener) {
    background.run(
        () -> {
          Path own = Jargon.own(places.folders().data());
          opener.open(own);
          return own;
        },
        done -> {},
        trouble -> frame.tell(Notice.of(trouble)));
  }

  private void mark(@Nullable Remark remark) {
    Id thing = remark == null ? null : remark.spot().thing();
    if (thing != null) {
      proof.pages().mark().putFirst(thing);
    }
  }
}
