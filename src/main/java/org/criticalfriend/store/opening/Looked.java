package org.criticalfriend.store.opening;

/** What came of opening a file that is a review only to read it. */
public sealed interface Looked permits Reading, Opened.Damaged {}
