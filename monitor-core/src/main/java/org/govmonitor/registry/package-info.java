/**
 * What is watched and by whom, and the file form of it.
 */
@NullMarked
package org.govmonitor.registry;

import org.jspecify.annotations.NullMarked;
