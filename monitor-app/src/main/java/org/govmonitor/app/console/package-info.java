/**
 * The plain page: findings and what to say of them, sites and how they stand, runs, and the list as it prints.
 *
 * <p>There is no sign-in yet, so the page answers on the loopback address alone. A browser on the same machine still
 * carries every website its user opens; {@link org.govmonitor.app.console.SameOriginFilter} keeps those out.
 */
@NullMarked
package org.govmonitor.app.console;

import org.jspecify.annotations.NullMarked;
