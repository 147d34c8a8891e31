/**
 * Media accounts. Here stand the settings, the words and the one question that is put to the outside; inner packages know one thing
 * each: {@code post} what is known of posts, {@code article} the public pages, {@code secret} the keys, {@code report} what people say,
 * {@code callback} the endpoint that WeChat calls, and {@code round} how all of it comes to the ledger.
 */
@NullMarked
package org.govmonitor.app.accounts;

import org.jspecify.annotations.NullMarked;
