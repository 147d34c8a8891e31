/**
 * What an HTML page says: its text, national tags, the listing it carries and the dates of its items.
 */
@NullMarked
package org.govmonitor.page;

import org.jspecify.annotations.NullMarked;
