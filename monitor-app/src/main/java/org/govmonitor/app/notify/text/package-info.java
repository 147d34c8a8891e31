/**
 * What a message says: templates of the configuration folder in Thymeleaf's TEXT mode, and the mask before anything is kept.
 *
 * <p>All templates are read and tried on a sample when the application starts: a misspelt one is named then, not at the first
 * message in the middle of a round.
 */
@NullMarked
package org.govmonitor.app.notify.text;

import org.jspecify.annotations.NullMarked;
