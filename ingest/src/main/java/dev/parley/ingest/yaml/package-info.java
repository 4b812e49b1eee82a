/**
 * A YAML document (YAML 1.1) that remembers the line of each of its parts.
 *
 * <p>What enters is a file written by a person; what leaves is a tree, or the line and the reason why there is none. It
 * deliberately makes no objects of the document: whoever reads it says, with the line, what is wrong with it.
 */
@NullMarked
package dev.parley.ingest.yaml;

import org.jspecify.annotations.NullMarked;
