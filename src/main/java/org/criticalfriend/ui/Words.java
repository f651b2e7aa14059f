package org.criticalfriend.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Every word on the screen, by a key; British English in {@code words.properties}.
 *
 * <p>Values are patterns of {@link MessageFormat}: an apostrophe is written twice, and {@code
 * {0,choice,0#no notes|1#1 note|1<{0} notes}} counts.
 */
public final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.criticalfriend.ui.words", Locale.UK);

  private Words() {}

  /**
   * The words of {@code key} with {@code values} in their places.
   *
   * @throws java.util.MissingResourceException if there are none; a test finds such keys
   */
  public static String say(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(values);
  }
}
