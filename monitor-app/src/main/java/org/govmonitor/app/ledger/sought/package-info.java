/**
 * The texts of findings that people look for. No index of a store that every office has answers for a part of a word, and to read
 * the texts of a large ledger from the store takes a second; so they are held in memory, each once. A finding's text never
 * changes and no finding is ever deleted, so what is held only grows.
 */
@NullMarked
package org.govmonitor.app.ledger.sought;

import org.jspecify.annotations.NullMarked;
