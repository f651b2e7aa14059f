package org.criticalfriend.house;

/**
 * A font that came with a template.
 *
 * @param family its name there
 * @param bytes the font's file; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere
public record FontFile(String family, byte[] bytes) {}
