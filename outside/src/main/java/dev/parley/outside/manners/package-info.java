/**
 * How a visitor behaves that is welcome again: it reads robots.txt, never asks a host twice at the same time, leaves a
 * pause between two requests, and stays away for as long as it is told to.
 *
 * <p>What enters is a request for {@link dev.parley.outside.WebClient}; what leaves is its answer, or a refusal that
 * says what forbids the visit and, where it is known, until when. Redirects are visits like any other: the host that a
 * redirect leads to is asked for its rules and has a pause of its own.
 *
 * <p>It deliberately keeps nothing on disk, knows nothing of sources and articles, and reads no clock of its own: clock
 * and waiting are handed in.
 */
@NullMarked
package dev.parley.outside.manners;

import org.jspecify.annotations.NullMarked;
