/** How long attachments take to be read, beside the plain text extraction of a general library. */
@NullMarked
package org.govmonitor.document.throughput;

import org.jspecify.annotations.NullMarked;
