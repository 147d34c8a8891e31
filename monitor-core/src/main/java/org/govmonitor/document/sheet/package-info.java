/** Workbooks: their sheets cell by cell, and what lies beside, behind and hidden in them. */
@NullMarked
package org.govmonitor.document.sheet;

import org.jspecify.annotations.NullMarked;
