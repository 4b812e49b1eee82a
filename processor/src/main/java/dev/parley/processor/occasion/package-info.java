/**
 * What articles say of occasions, and the occasions that this adds up to. Pure.
 *
 * <p>An article adds one row to each occasion it speaks of; a revision replaces its rows, a withdrawal takes them away.
 * An occasion is the set of its rows, so that it does not matter in which order they came. Claims that contradict each
 * other stand side by side: nothing here decides who is right.
 */
@NullMarked
package dev.parley.processor.occasion;

import org.jspecify.annotations.NullMarked;
