package org.criticalfriend.paper;

/**
 * The bytes of a picture, already checked, and its natural size.
 *
 * @param bytes a PNG or JPEG file; not to be changed
 * @param png true for PNG, false for JPEG
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying megabytes would only cost
public record Image(byte[] bytes, boolean png, int width, int height) {}
