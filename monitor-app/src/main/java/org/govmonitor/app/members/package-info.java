/**
 * The people of the office: who they are, what each may do and see, how they sign in, and the trail of what they did.
 */
@NullMarked
package org.govmonitor.app.members;

import org.jspecify.annotations.NullMarked;
