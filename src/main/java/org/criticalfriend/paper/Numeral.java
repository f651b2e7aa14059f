package org.criticalfriend.paper;

/**
 * The number in front of a heading or paragraph.
 *
 * @param shown as it is printed: "1." and "1.1" by section, "13." running, "Appendix 1:"
 * @param series what it counts on from
 * @param depth how many numbers it is made of: 1 for "1.", 2 for "1.1"; 1 in the other series
 */
public record Numeral(String shown, Series series, int depth) {
  /** What a number counts on from. */
  public enum Series {
    /** Headings and the paragraphs beneath them: 1., 1.1, 1.1.1. */
    SECTION,
    /** Paragraphs across all headings: 1., 2., 3. */
    RUNNING,
    /** Appendices: Appendix 1:, Appendix 2:. */
    APPENDIX
  }
}
