package org.criticalfriend.ui.frame;

import java.util.Objects;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys that are shown by the sign on the key, which JavaFX would show by the key's name. */
final class SignedKeys extends KeyCombination {
  private final KeyCodeCombination keys;
  private final String sign;

  private SignedKeys(KeyCodeCombination keys, String sign) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    this.sign = sign;
  }

  /** The keys themselves where JavaFX shows them well. */
  static @Nullable KeyCombination of(@Nullable KeyCombination keys) {
    if (!(keys instanceof KeyCodeCombination exact)) {
      return keys;
    }
    String sign =
        switch (exact.getCode()) {
          case BACK_SLASH -> "\\";
          case EQUALS -> "+";
          default -> exact.getCode().isDigitKey() ? exact.getCode().getName() : "";
        };
    return sign.isEmpty() ? exact : new SignedKeys(exact, sign);
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getDisplayText() {
    return super.getDisplayText() + sign;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SignedKeys that && that.keys.equals(keys);
  }

  @Override
  public int hashCode() {
    return Objects.hash(keys, sign);
  }
}
