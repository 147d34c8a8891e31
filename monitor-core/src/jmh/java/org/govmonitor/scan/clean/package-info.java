/**
 * What a whole scan costs beside a crawler that only fetches, parses and takes links and text, over the same served sites that
 * have no fault. Each runs in a process of its own, so that both pay for their start and for warming up.
 */
@NullMarked
package org.govmonitor.scan.clean;

import org.jspecify.annotations.NullMarked;
