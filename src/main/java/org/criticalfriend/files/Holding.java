package org.criticalfriend.files;

/** Whether somebody has a file open, as far as the marker beside it tells. */
public sealed interface Holding {

  /** No marker: nobody, or somebody whose marker was lost. */
  record Nobody() implements Holding {}

  /** A marker that cannot be understood: perhaps somebody. */
  record Unknown() implements Holding {}

  /** This one has it open. */
  record HeldBy(Holder holder) implements Holding {}

  /** This one had it open and went without closing it; the marker may be overwritten. */
  record LeftBy(Holder holder) implements Holding {}
}
