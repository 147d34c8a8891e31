/**
 * The catalogue: kinds of problem, their official wording, update windows and severity, with a version.
 */
@NullMarked
package org.govmonitor.indicator;

import org.jspecify.annotations.NullMarked;
