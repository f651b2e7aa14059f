package org.criticalfriend.ui.drafting;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.criticalfriend.ui.desk.PictureSource;
import org.jspecify.annotations.Nullable;

/**
 * What lies on the clipboard.
 *
 * @param prose a text of ours with its structure; null where it comes from another program
 * @param html a text of another program with its structure; null where it has none
 * @param words the bare words; empty where there are none
 * @param pictures the pictures that lie there by themselves
 */
public record Clip(
    @Nullable String prose, @Nullable String html, String words, List<PictureSource> pictures) {
  private static final DataFormat PROSE = format("application/x-critical-friend-prose");

  /** Guarantees a list nobody changes. */
  public Clip {
    pictures = List.copyOf(pictures);
  }

  /** What lies there now. */
  static Clip now() {
    Clipboard board = Clipboard.getSystemClipboard();
    String words = board.getString();
    return new Clip(
        board.getContent(PROSE) instanceof String prose ? prose : null,
        board.getHtml(),
        words == null ? "" : words,
        PictureSource.of(board));
  }

  /** Puts words there, and where we have it, their structure. */
  static void put(String words, @Nullable String prose) {
    ClipboardContent content = new ClipboardContent();
    content.putString(words);
    if (prose != null) {
      content.put(PROSE, prose);
    }
    Clipboard.getSystemClipboard().setContent(content);
  }

  /** Whether it is but a few words of one line, which go in as if they were typed. */
  boolean isBrief() {
    boolean bare = prose == null && html == null && pictures.isEmpty();
    return bare && words.lines().limit(2).count() < 2;
  }

  private static DataFormat format(String name) {
    DataFormat known = DataFormat.lookupMimeType(name);
    return known == null ? new DataFormat(name) : known;
  }
}
