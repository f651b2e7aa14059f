package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees a question with words.
 *
 * @param id its name for good
 * @param text the question, as inline Markdown
 * @param prompts what to ask under it
 * @param local whether it is an element the host added
 * @param extras members this version does not know
 */
public record KeyQuestion(
    Id id,
    @Prose(inline = true) String text,
    @Prose(inline = true) @Nullable List<String> prompts,
    @Nullable Boolean local,
    Extras extras) {
  public KeyQuestion {
    Must.beFilled(text, "A key question");
    prompts = Must.copyOf(prompts);
  }
}
