package org.criticalfriend.files;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Always tells a person what happened, what is safe and what to do, with a code to search for.
 *
 * <p>The root of all exceptions the program throws on purpose. A code is given at one place in the
 * sources; its first digit names the package: 1 files, 2 store, 3 form and pictures, 4 text and
 * paper, 5 word and sheets, 6 pdf and pages, 7 issuing and command line, 8 history, 9 windows.
 * Sentences may name files and places, but quote no review text beyond what a person needs to find
 * the place.
 */
public class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("CF-\\d{3}");

  private final String code;
  private final String happened;
  private final String safe;
  private final String todo;

  /** As the constructor with a cause, where nothing technical lies beneath. */
  public Trouble(String code, String happened, String safe, String todo) {
    this(code, happened, safe, todo, null);
  }

  /**
   * Takes a code such as {@code CF-102} and three texts of one or more whole sentences.
   *
   * @throws IllegalArgumentException if the code has another shape or a text is blank
   */
  public Trouble(
      String code, String happened, String safe, String todo, @Nullable Throwable cause) {
    super(happened + " " + safe + " " + todo + " (" + code + ")", cause);
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("A code reads CF-000, not " + code);
    }
    if (happened.isBlank() || safe.isBlank() || todo.isBlank()) {
      throw new IllegalArgumentException(
          code + " must say what happened, what is safe, what to do");
    }
    this.code = code;
    this.happened = happened;
    this.safe = safe;
    this.todo = todo;
  }

  /** The code people can quote and search for, such as {@code CF-102}. */
  public final String code() {
    return code;
  }

  /** What happened, in whole sentences. */
  public final String happened() {
    return happened;
  }

  /** What is safe, in whole sentences. */
  public final String safe() {
    return safe;
  }

  /** What to do now, in whole sentences. */
  public final String todo() {
    return todo;
  }
}
