package org.criticalfriend.paper;

import java.util.List;

/**
 * A whole paper, numbered and filled in, without a page layout.
 *
 * @param properties what the file says of itself
 * @param head cover, head of a note, or nothing
 * @param contents whether a list of contents follows the head, on a page of its own
 * @param body from top to bottom
 * @param footnotes in the order of their numbers
 */
public record PaperTree(
    Properties properties,
    Head head,
    boolean contents,
    List<Element> body,
    List<Footnote> footnotes) {
  public PaperTree {
    body = List.copyOf(body);
    footnotes = List.copyOf(footnotes);
  }

  /**
   * What the file says of itself.
   *
   * @param name the file's name without its ending: the paper's id
   * @param title the document title; also the running head of every page but the first
   * @param author who issues it: the programme
   * @param subject the sort of paper and the host
   * @param language always en-GB
   * @param draft what every page says of a draft; empty where it is none
   */
  public record Properties(
      String name, String title, String author, String subject, String language, String draft) {

    /** Of what is no draft. */
    public Properties(String name, String title, String author, String subject, String language) {
      this(name, title, author, subject, language, "");
    }
  }
}
