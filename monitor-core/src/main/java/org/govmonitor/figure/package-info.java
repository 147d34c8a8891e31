/**
 * The figures of a month that people bring and no scan can see: letters that were handled, work orders that were replied to,
 * annual forms that were filed; the rates made of them, and what does not add up.
 *
 * <p>A number is kept as it was brought, even where it contradicts another: refusing it would only move the contradiction
 * into a drawer. What is wrong is told by {@link org.govmonitor.figure.FigureChecks}, in grades, so that an office sees it
 * before it publishes; only what no count can be (less than nothing) is refused. A rate keeps its two numbers and is rounded
 * last, by the mode that is asked for, because offices differ in it and the difference is visible: 2,920 of 2,923 is 99.90 %
 * rounded and 99.89 % cut.
 */
@NullMarked
package org.govmonitor.figure;

import org.jspecify.annotations.NullMarked;
