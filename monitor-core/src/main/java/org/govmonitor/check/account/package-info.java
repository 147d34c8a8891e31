/**
 * What is owed by a media account: that it brings something new in time, and that it can be seen whether it does.
 *
 * <p>Any post may clear an account, whoever told of it. It is accused only where a source would have shown a later post, had there
 * been one, up to a day that lies past the last day in order: so neither a source that fails, nor one that sees a part, nor a
 * bridge that stopped looking can accuse. Where nothing but the unit's own reports could have shown it, a person confirms first.
 */
@NullMarked
package org.govmonitor.check.account;

import org.jspecify.annotations.NullMarked;
