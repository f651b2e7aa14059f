/** Sessions as calendar programs exchange them (iCalendar); the only user of biweekly. */
@NullMarked
package org.criticalfriend.calendar;

import org.jspecify.annotations.NullMarked;
