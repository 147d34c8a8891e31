/**
 * The registry as a file, read and written: YAML or a workbook.
 *
 * <p>A file is read into a tree that remembers lines or cells and judged by one set of rules, whichever form it has.
 * Binding YAML straight to records was weighed: it stops at the first fault and forgets where the others stand, and an
 * operator would correct a file of sixty sites one message at a time.
 */
@NullMarked
package org.govmonitor.registry.file;

import org.jspecify.annotations.NullMarked;
