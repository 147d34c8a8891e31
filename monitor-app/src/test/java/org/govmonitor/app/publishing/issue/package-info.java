@NullMarked
package org.govmonitor.app.publishing.issue;

import org.jspecify.annotations.NullMarked;
