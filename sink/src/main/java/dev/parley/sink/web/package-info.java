/**
 * The page: what was found, shown to a person in a browser.
 *
 * <p>A request enters; a page made on the server leaves, one consistent state of one namespace. Whatever came from
 * outside (titles, sentences, names, addresses) is written as text: the only way to write is {@code Html}, which escapes.
 * There is no script, and a policy that would stop one.
 *
 * <p>It changes nothing and knows nobody: by default it listens on this machine only, and refuses requests that were sent
 * to another name.
 */
@NullMarked
package dev.parley.sink.web;

import org.jspecify.annotations.NullMarked;
