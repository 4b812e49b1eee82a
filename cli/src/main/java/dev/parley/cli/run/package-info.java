/**
 * The roles of Parley started, watched and stopped in this process.
 *
 * <p>What enters: a configuration, a broker and, for a replay, a corpus. What leaves: roles that work, and for a replay the
 * certainty that everything it caused is stored. {@link dev.parley.cli.run.Drained} asks for it stage by stage along the
 * flow.
 *
 * <p>It deliberately holds no rule about articles: each role brings its own.
 */
@NullMarked
package dev.parley.cli.run;

import org.jspecify.annotations.NullMarked;
