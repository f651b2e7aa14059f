package org.criticalfriend.form;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Holds that bytes are UTF-8 text, and says where they are not. */
final class Utf8 {
  private Utf8() {}

  /**
   * Passes bytes that are UTF-8; a byte order mark before them is tolerated, a zero byte is not.
   */
  static void check(byte[] bytes, String document) {
    int bad = firstBad(bytes);
    if (bad >= 0) {
      String before = new String(bytes, 0, bad, StandardCharsets.UTF_8);
      long line = before.chars().filter(c -> c == '\n').count() + 1;
      int lineStart = before.lastIndexOf('\n') + 1;
      int column = before.codePointCount(lineStart, before.length()) + 1;
      throw JsonTrouble.notUtf8(document, line, column, bad);
    }
  }

  /** Where the first byte stands that is no text; -1 where all is text. */
  private static int firstBad(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 16);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    int end = result.isError() ? in.position() : bytes.length;
    for (int i = 0; i < end; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return result.isError() ? end : -1;
  }
}
