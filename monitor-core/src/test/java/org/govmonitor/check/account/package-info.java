@NullMarked
package org.govmonitor.check.account;

import org.jspecify.annotations.NullMarked;
