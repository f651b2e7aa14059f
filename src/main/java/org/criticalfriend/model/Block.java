package org.criticalfriend.model;

/** One piece of a paper's section: prose, something inserted from the review, or a page break. */
public sealed interface Block
    permits Para,
        InsertKeyQuestions,
        InsertFindings,
        InsertRecommendations,
        InsertPeople,
        InsertTimetable,
        InsertActions,
        InsertText,
        InsertAddress,
        InsertSignature,
        PageBreak {}
