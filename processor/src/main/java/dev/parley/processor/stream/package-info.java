/** The steps of the topology: each a few lines around a pure class. They hold no rule. */
@NullMarked
package dev.parley.processor.stream;

import org.jspecify.annotations.NullMarked;
