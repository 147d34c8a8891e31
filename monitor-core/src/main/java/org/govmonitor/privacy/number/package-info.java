/**
 * How personal numbers, and the numbers that only look like them, are built: regions, dates, segments, prefixes and check
 * digits. Nothing here looks at words.
 */
@NullMarked
package org.govmonitor.privacy.number;

import org.jspecify.annotations.NullMarked;
