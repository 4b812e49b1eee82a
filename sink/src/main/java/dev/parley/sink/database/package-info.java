/**
 * The place where rows lie: one SQLite file or one PostgreSQL schema for each namespace.
 *
 * <p>A configuration and a namespace enter; an open {@code Database} leaves, with its tables made by migrations. It has
 * one way to write, one transaction at a time, and several to read. It knows no topic and no table: what stands in the
 * rows is decided in {@code store}, what they answer in {@code read}.
 *
 * <p>Two groups of tables may live here. <em>Derived</em> ones say what the topics say and may be dropped and read again;
 * they are all there is so far. <em>Own</em> ones (accounts, tokens, the outbox) will have migrations and a history table
 * of their own, so that rebuilding the first never touches the second.
 */
@NullMarked
package dev.parley.sink.database;

import org.jspecify.annotations.NullMarked;
