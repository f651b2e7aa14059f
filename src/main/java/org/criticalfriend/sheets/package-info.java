/**
 * Lists that people keep in spreadsheets, read and written as rows of plain cells.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.sheets.Sheets} reads and writes a file, {@code .csv} or {@code
 *       .xlsx}.
 *   <li>{@link org.criticalfriend.sheets.FillInSheets} writes and reads sheets that somebody else
 *       fills in and sends back.
 *   <li>{@link org.criticalfriend.sheets.Delimited} does the same with text, such as a clipboard's.
 * </ul>
 *
 * <p>Formulas are never reckoned: what the spreadsheet showed last is read.
 */
@NullMarked
package org.criticalfriend.sheets;

import org.jspecify.annotations.NullMarked;
