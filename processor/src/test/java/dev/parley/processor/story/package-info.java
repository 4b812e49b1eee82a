@NullMarked
package dev.parley.processor.story;

import org.jspecify.annotations.NullMarked;
