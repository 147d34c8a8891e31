/**
 * The Word templates of the office: its own from {@code templates} in the folder of the configuration, else those of the jar.
 *
 * <p>They are read anew each time: they are small, seldom used, and whoever changes one in Word sees at once what came of it.
 */
@NullMarked
package org.govmonitor.app.publishing.template;

import org.jspecify.annotations.NullMarked;
