package org.criticalfriend.pasting;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gathers the pictures of one paste and gives each a name. */
final class PastedPictures {
  private static final String DATA = "data:image/";
  private static final String BASE64 = ";base64,";

  private final Function<String, byte @Nullable []> elsewhere;
  private final Map<String, byte[]> found = new LinkedHashMap<>();

  PastedPictures(Function<String, byte @Nullable []> elsewhere) {
    this.elsewhere = elsewhere;
  }

  /** The name of the picture at an address; null where it cannot be had. */
  @Nullable String take(String address) {
    byte[] bytes = bytes(address);
    if (bytes == null || bytes.length == 0) {
      return null;
    }
    String name = "pasted-" + (found.size() + 1);
    found.put(name, bytes);
    return name;
  }

  Map<String, byte[]> all() {
    return found;
  }

  private byte @Nullable [] bytes(String address) {
    if (!address.toLowerCase(Locale.ROOT).startsWith(DATA)) {
      return address.isBlank() ? null : elsewhere.apply(address);
    }
    int from = address.indexOf(BASE64);
    if (from < 0) {
      return null;
    }
    try {
      return Base64.getMimeDecoder().decode(address.substring(from + BASE64.length()));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
