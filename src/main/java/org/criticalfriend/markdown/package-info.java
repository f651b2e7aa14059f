/**
 * Any paper as Markdown, for editors, wikis and version control: CommonMark with tables and
 * footnotes, numbers as words, pictures as files beside it.
 *
 * <p>{@link org.criticalfriend.markdown.MarkdownWriter} turns a paper's tree into the blocks of
 * {@code text} and has them written, and read back, by the same rules as all prose. Codes of
 * troubles begin with CF-58.
 */
@NullMarked
package org.criticalfriend.markdown;

import org.jspecify.annotations.NullMarked;
