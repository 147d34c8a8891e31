/**
 * From the personal data in one document to one problem: how grave it is, how many persons it exposes, and what is said.
 *
 * <p>A document is one problem however many numbers it holds: the unit takes down a file, not a number. Persons are counted by
 * what stands together in a row, since the same person has an ID, a telephone and an account there.
 */
@NullMarked
package org.govmonitor.check.leak;

import org.jspecify.annotations.NullMarked;
