/**
 * The proof that the pages of a large office stay fast: an office of 300 sites with 200,000 findings is made up, and every page
 * is timed as its people open it. What is made has the sizes and shares of a real one, but is invented throughout.
 */
@NullMarked
package org.govmonitor.app.load;

import org.jspecify.annotations.NullMarked;
