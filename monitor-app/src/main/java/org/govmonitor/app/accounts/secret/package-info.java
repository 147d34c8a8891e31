/**
 * Secrets of accounts: entered once, sealed, never shown again. What reads them asks each time and keeps nothing.
 *
 * <p>They lie in the database sealed by AES-GCM, under a key that is derived from the one in the data folder: a copy of the database
 * alone opens none. A sealed secret is bound to whose and what it is, so that none can be moved to another account. An operator
 * who keeps secrets elsewhere hands them over in the environment, which goes first.
 */
@NullMarked
package org.govmonitor.app.accounts.secret;

import org.jspecify.annotations.NullMarked;
