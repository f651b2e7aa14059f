/**
 * Measures how fast the program is and how much memory it needs; nothing here is a test.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.bench.Benchmarks} runs everything and leaves the results.
 *   <li>What is measured: {@link org.criticalfriend.bench.WarmWriting}, {@link
 *       org.criticalfriend.bench.ColdWriting}, {@link org.criticalfriend.bench.HeapNeed}, {@link
 *       org.criticalfriend.bench.CommandLineRuns}, {@link org.criticalfriend.bench.NoteCommits},
 *       {@link org.criticalfriend.bench.NoteImports}, {@link
 *       org.criticalfriend.bench.TypedSearches}, {@link org.criticalfriend.bench.Openings}, {@link
 *       org.criticalfriend.bench.WindowWork}.
 *   <li>On what: {@link org.criticalfriend.bench.Subject}, {@link
 *       org.criticalfriend.bench.LongerReview}, {@link org.criticalfriend.bench.ManyNotes}.
 *   <li>Run in a JVM of their own: {@link org.criticalfriend.bench.FirstWriting}, {@link
 *       org.criticalfriend.bench.FirstOpening}, {@link org.criticalfriend.bench.BothFiles}.
 * </ul>
 */
@NullMarked
package org.criticalfriend.bench;

import org.jspecify.annotations.NullMarked;
