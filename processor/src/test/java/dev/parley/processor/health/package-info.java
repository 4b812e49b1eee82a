@NullMarked
package dev.parley.processor.health;

import org.jspecify.annotations.NullMarked;
