/**
 * Signing in, the people of the office and what each may do, and the audit trail.
 */
@NullMarked
package org.govmonitor.app.console.people;

import org.jspecify.annotations.NullMarked;
