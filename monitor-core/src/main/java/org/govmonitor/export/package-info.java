/**
 * Documents made from plain values: the month's problem list (问题整改情况) as docx, xlsx and csv, and its detail list.
 *
 * <p>The documents are written by code on POI and not filled into a template: the layout is fixed by GB/T 9704-2012 and
 * one table, and code can be held to it by a test. The same values give the same bytes, so that an issue can be proved
 * unchanged by its hash; POI stamps the hour into what it writes, therefore every package is packed anew.
 */
@NullMarked
package org.govmonitor.export;

import org.jspecify.annotations.NullMarked;
