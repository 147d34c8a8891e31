/**
 * What a site owes as a whole: a home page that brings something new, and few columns that fail it.
 */
@NullMarked
package org.govmonitor.check.site;

import org.jspecify.annotations.NullMarked;
