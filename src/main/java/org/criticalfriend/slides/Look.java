package org.criticalfriend.slides;

/**
 * Where things stand on slides of one layout.
 *
 * @param title of the title
 * @param body of the text, the table or the picture
 * @param second of the second column; the body again where there is one column
 * @param caption of small print beneath a table or picture
 */
record Look(Box title, Box body, Box second, Box caption) {}
