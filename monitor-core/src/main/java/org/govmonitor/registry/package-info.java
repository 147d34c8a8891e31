/** What is watched and by whom: units, their sites with columns, their media accounts. */
@NullMarked
package org.govmonitor.registry;

import org.jspecify.annotations.NullMarked;
