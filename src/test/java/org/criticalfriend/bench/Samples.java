package org.criticalfriend.bench;

import java.util.List;

/**
 * What was measured, run by run.
 *
 * @param values at least one
 */
record Samples(List<Double> values) {
  /** Guarantees the smallest first. */
  Samples {
    values = values.stream().sorted().toList();
  }

  /** The value that half of the runs do not exceed. */
  double median() {
    return quantile(0.5);
  }

  /** The smallest value that this share of all runs, from 0 to 1, does not exceed. */
  double quantile(double share) {
    int at = (int) Math.ceil(share * values.size()) - 1;
    return values.get(Math.clamp(at, 0, values.size() - 1));
  }
}
