package org.criticalfriend.ui.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.house.LogoFile;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.paper.Image;
import org.criticalfriend.word.HouseStyle;

/**
 * A file that was chosen and can be used; read in the background.
 *
 * @param name of a template its name, of a logo the end of it
 * @param bytes what is kept; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
record Chosen(String name, byte[] bytes) {
  private static final int LONGEST = 60;
  private static final long LARGEST = 10L << 20;

  /**
   * A template.
   *
   * @throws Trouble if it is none that can be used
   */
  static Chosen template(Path file) {
    byte[] bytes = HouseStyle.read(file);
    String called = String.valueOf(file.getFileName());
    HouseStyle.of(bytes, called, OwnChoices.NONE);
    return new Chosen(plain(called), bytes);
  }

  /**
   * A logo.
   *
   * @throws Trouble if it is no picture that papers can show
   */
  static Chosen logo(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      Image image = Files.size(file) > LARGEST ? null : LogoFile.read(Files.readAllBytes(file));
      if (image != null) {
        return new Chosen(image.png() ? ".png" : ".jpeg", image.bytes());
      }
      throw refused(name);
    } catch (IOException e) {
      throw refused(name);
    }
  }

  /** A name that every computer accepts. */
  private static String plain(String called) {
    int dot = called.lastIndexOf('.');
    String ending = dot < 0 ? "" : called.substring(dot + 1).replaceAll("[^A-Za-z0-9]", "");
    String body = dot < 0 ? called : called.substring(0, dot);
    String bare = body.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String whole = bare.isEmpty() ? "template" : bare;
    String shorter = whole.substring(0, Math.min(LONGEST, whole.length())).replaceAll("-$", "");
    return shorter + "." + (ending.isEmpty() ? "docx" : ending);
  }

  private static Trouble refused(String name) {
    return new Trouble(
        "CF-952",
        "\"" + name + "\" cannot be a logo: it is no picture of up to 10 MB in screen colours.",
        "Nothing was changed.",
        "Save the logo as PNG or JPEG in RGB colours, and choose that.");
  }
}
