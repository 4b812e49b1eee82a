/** Tests of query. */
@NullMarked
package dev.parley.watch.query;

import org.jspecify.annotations.NullMarked;
