@NullMarked
package dev.parley.processor;

import org.jspecify.annotations.NullMarked;
