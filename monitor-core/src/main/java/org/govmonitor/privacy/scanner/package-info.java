/** Reads a text and answers with what personal data it holds, masked. */
@NullMarked
package org.govmonitor.privacy.scanner;

import org.jspecify.annotations.NullMarked;
