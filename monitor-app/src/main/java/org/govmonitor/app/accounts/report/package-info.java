/**
 * What people say of an account's posts: links that a unit enters, links that stand on its site, what somebody saw on a telephone.
 *
 * <p>A link is believed for what its public page says, never for where it was entered: whose post it is and when it appeared. What
 * cannot be verified now waits, and as long as it waits the unit's silence means nothing, since it did report something. A link to
 * somebody else's post is named with its line and its reason, and counts for nobody.
 */
@NullMarked
package org.govmonitor.app.accounts.report;

import org.jspecify.annotations.NullMarked;
