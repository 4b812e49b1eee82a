/** Whether what is measured does what it says. */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
