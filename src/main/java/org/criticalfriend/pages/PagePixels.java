package org.criticalfriend.pages;

import java.nio.IntBuffer;

/**
 * One page as a picture.
 *
 * @param width pixels in a row
 * @param height rows
 * @param argb row by row from the top, opaque; read only
 */
public record PagePixels(int width, int height, IntBuffer argb) {}
