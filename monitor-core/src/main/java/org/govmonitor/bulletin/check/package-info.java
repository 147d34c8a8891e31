/** Whether figures, text and appendix of a bulletin agree. */
@NullMarked
package org.govmonitor.bulletin.check;

import org.jspecify.annotations.NullMarked;
