package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The findings that the filters let through, in paper order.
 *
 * @param themes only these, in this order; absent: all
 * @param kinds only these; absent: all
 * @param keyQuestions only those towards one of these; absent: all
 * @param states only these; absent: draft, agreed and agreed with changes
 * @param headings none where absent
 * @param style paragraphs of the paper where absent
 * @param extras members this version does not know
 */
@Insert("findings")
public record InsertFindings(
    @Names(Theme.class) @Nullable List<Id> themes,
    @Names(FindingKind.class) @Nullable List<Id> kinds,
    @Names(KeyQuestion.class) @Nullable List<Id> keyQuestions,
    @Nullable List<State> states,
    @Nullable FindingHeadings headings,
    @Nullable FindingStyle style,
    Extras extras)
    implements Block {
  public InsertFindings {
    themes = Must.copyOf(themes);
    kinds = Must.copyOf(kinds);
    keyQuestions = Must.copyOf(keyQuestions);
    states = Must.copyOf(states);
  }
}
