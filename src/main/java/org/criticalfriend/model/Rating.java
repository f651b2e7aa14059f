package org.criticalfriend.model;

/**
 * A value on one of the review's scales.
 *
 * @param scale the scale
 * @param value the value on it
 * @param extras members this version does not know
 */
public record Rating(
    @Names(Scale.class) Id scale, @Names(ScaleValue.class) Id value, Extras extras) {}
