/**
 * Notes become findings, and findings stand under their themes.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.findings.FindingsModel} holds the findings as rows and which
 *       one is open; {@link org.criticalfriend.ui.findings.NotesShown} the notes beside them.
 *   <li>{@link org.criticalfriend.ui.findings.EvidenceActs}, {@link
 *       org.criticalfriend.ui.findings.FindingActs} and {@link
 *       org.criticalfriend.ui.findings.ThemeActs} are what can be done.
 *   <li>{@link org.criticalfriend.ui.findings.FindingsPart} draws notes, cards and the open
 *       finding.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.findings;

import org.jspecify.annotations.NullMarked;
