/**
 * The whole program as a user runs it: command lines go in, terminals, databases and containers are looked at.
 *
 * <p>Nothing of the program is called from here; each run is a process of its own.
 */
@NullMarked
package dev.parley.acceptance;

import org.jspecify.annotations.NullMarked;
