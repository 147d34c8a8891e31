/**
 * The words for people. Each room keeps its own in {@code words.properties} beside it, so that a sentence lies next to the
 * rule it tells of and can be changed without touching Java.
 */
@NullMarked
package org.govmonitor.words;

import org.jspecify.annotations.NullMarked;
