/**
 * What the office gives out: the month's problem list with its coverage, to print, to download, to send to a unit.
 *
 * <p>A list is computed from the ledger's events each time it is asked for and never kept: the same month as of the same
 * day gives the same bytes. The {@code export} command opens the database itself, beside a running service if there is
 * one; asking the service over its port was weighed, but then the command would work only while it runs.
 */
@NullMarked
package org.govmonitor.app.publishing;

import org.jspecify.annotations.NullMarked;
