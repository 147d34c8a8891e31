/**
 * What is owed once a year: whether the report of the year before was published, and when.
 *
 * <p>Reports are told by their titles. A title that names another year, or another body, is never taken for the report;
 * one that leaves the year or the body open is never taken for its absence either: then the report counts as unreadable.
 * A column that lacks a report is not accused again for its age: see {@code scan}, which drops COLUMN_STALE there.
 */
@NullMarked
package org.govmonitor.check.annual;

import org.jspecify.annotations.NullMarked;
