/**
 * Documents made from plain values: the month's problem list (问题整改情况) as docx, xlsx and csv, and its detail list.
 *
 * <p>The list is written by code on POI and not filled into a template: its layout is fixed by GB/T 9704-2012 and one
 * table, and code can be held to it by a test. What an office wants to look its own way, the bulletin and the notice, is
 * filled into templates, in the packages below this one. The same values give the same bytes, so that an issue can be
 * proved unchanged by its hash.
 */
@NullMarked
package org.govmonitor.export;

import org.jspecify.annotations.NullMarked;
