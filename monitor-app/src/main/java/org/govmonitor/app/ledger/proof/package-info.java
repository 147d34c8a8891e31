/**
 * Files that units send to prove that something was put right. They are read before they are kept: what exposes a private
 * person must not be stored by the very program that looks for such.
 */
@NullMarked
package org.govmonitor.app.ledger.proof;

import org.jspecify.annotations.NullMarked;
