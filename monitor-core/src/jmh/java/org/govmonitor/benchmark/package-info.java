/**
 * What all benchmarks share: the pages they measure, and runs that make two of them comparable. A benchmark itself lies in
 * the package of what it measures.
 */
@NullMarked
package org.govmonitor.benchmark;

import org.jspecify.annotations.NullMarked;
