/**
 * What a review keeps of a photograph: the picture as it was taken, and an upright one small enough
 * for papers.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.pictures.Intake} judges a file and makes both of it.
 *   <li>{@link org.criticalfriend.pictures.Orientation} is how the camera was held, as EXIF says.
 *   <li>{@link org.criticalfriend.pictures.Pixels} takes a picture from the clipboard.
 * </ul>
 *
 * <p>Reads and writes with the JDK's ImageIO, which can read EXIF too: a library for one number of
 * one tag would not earn its place. Nothing is unpacked before its header told its size. Codes of
 * troubles begin with 37.
 */
@NullMarked
package org.criticalfriend.pictures;

import org.jspecify.annotations.NullMarked;
