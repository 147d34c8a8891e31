/**
 * Where the operator's files lie: the configuration folder, the data folder and the key in it.
 */
@NullMarked
package org.govmonitor.app.settings;

import org.jspecify.annotations.NullMarked;
