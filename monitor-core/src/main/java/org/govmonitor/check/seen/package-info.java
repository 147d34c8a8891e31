/**
 * What a scan saw of a subject, kept beside a finding so that it can be shown after the page has changed.
 *
 * <p>It is for people who ask why; no verdict is given on it. Texts of the web pass the scanner for personal data before they
 * get in here, as even the title of an announcement may hold a number; an address that holds one is left out.
 */
@NullMarked
package org.govmonitor.check.seen;

import org.jspecify.annotations.NullMarked;
