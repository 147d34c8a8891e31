/**
 * What all pages share: the layout, notices, tables with their sorting, paging and downloads, and the protection of
 * every answer.
 */
@NullMarked
package org.govmonitor.app.console.frame;

import org.jspecify.annotations.NullMarked;
