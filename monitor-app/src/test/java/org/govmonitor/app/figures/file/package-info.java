@NullMarked
package org.govmonitor.app.figures.file;

import org.jspecify.annotations.NullMarked;
