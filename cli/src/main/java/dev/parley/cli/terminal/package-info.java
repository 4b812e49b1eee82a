/**
 * What a person sees: lines, tables and progress on the terminal, everybody else's words in a log file.
 *
 * <p>What enters: answers and events of a run. What leaves: answers on the standard output, all else on the standard error,
 * and one log file a data directory. Nothing here decides anything.
 */
@NullMarked
package dev.parley.cli.terminal;

import org.jspecify.annotations.NullMarked;
