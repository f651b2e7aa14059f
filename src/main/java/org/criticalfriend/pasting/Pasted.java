package org.criticalfriend.pasting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.text.TextBlock;

/**
 * What was pasted. Every block can be written as prose and reads back as it is.
 *
 * @param blocks from top to bottom
 * @param pictures the bytes of each picture among them, by the name that its block gives; they are
 *     as they came and not looked into
 */
public record Pasted(List<TextBlock> blocks, Map<String, byte[]> pictures) {
  public Pasted {
    blocks = List.copyOf(blocks);
    pictures = new LinkedHashMap<>(pictures);
  }
}
