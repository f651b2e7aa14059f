package org.criticalfriend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A test of what windows do only on a screen, such as dragging; runs in a lane of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("screen")
@EnabledIfSystemProperty(
    named = "glass.platform",
    matches = "gtk",
    disabledReason = "There is no xvfb-run here, which gives tests a screen.")
public @interface NeedsScreen {}
