/**
 * Personal data in a text: recognised, validated and masked in one step, so that the clear value never leaves this package.
 */
@NullMarked
package org.govmonitor.privacy;

import org.jspecify.annotations.NullMarked;
