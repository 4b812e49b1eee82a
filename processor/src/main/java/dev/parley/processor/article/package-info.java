/** What is remembered of an article, and what an observation of it changes. Pure. */
@NullMarked
package dev.parley.processor.article;

import org.jspecify.annotations.NullMarked;
