/**
 * The program without windows.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.cli.CommandLineProgram} reads the command line, runs one command
 *       and answers with its exit code: 0 done, 1 the review or a file is at fault, 2 wrong usage.
 *   <li>Each command is a class; {@link org.criticalfriend.cli.Reviews} finds out what sort of
 *       review it was given.
 * </ul>
 */
@NullMarked
package org.criticalfriend.cli;

import org.jspecify.annotations.NullMarked;
