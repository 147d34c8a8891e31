/**
 * Channels of messages, and what became of the messages.
 */
@NullMarked
package org.govmonitor.app.console.notice;

import org.jspecify.annotations.NullMarked;
