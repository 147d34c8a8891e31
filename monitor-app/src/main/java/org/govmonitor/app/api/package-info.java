/**
 * The interface for programs, {@code /api/v1}: the same services and the same rules of sight as the console, as JSON.
 */
@NullMarked
package org.govmonitor.app.api;

import org.jspecify.annotations.NullMarked;
