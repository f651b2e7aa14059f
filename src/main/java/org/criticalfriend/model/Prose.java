package org.criticalfriend.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that a text, or each text of a list, is Markdown as the text form defines it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Prose {
  /** Whether only inline Markdown may stand here: one paragraph, no lists or tables. */
  boolean inline() default false;
}
