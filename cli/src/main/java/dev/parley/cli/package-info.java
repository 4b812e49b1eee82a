/**
 * The {@code parley} command: a class a verb.
 *
 * <p>What enters: a command line, the environment and the configuration file. What leaves: an answer on the standard
 * output, everything else on the standard error, and an exit code: 0 done, 1 failed or something was rejected, 2 asked in a
 * way that cannot be answered.
 *
 * <p>A verb reads its options, asks the packages below and prints. It deliberately holds no rule about articles.
 */
@NullMarked
package dev.parley.cli;

import org.jspecify.annotations.NullMarked;
