/**
 * What makes a document safe to hand on: text of others stays text, and the same content gives the same bytes.
 *
 * <p>The text of a finding was read from the web; in a document it must neither run as a formula nor break the file nor turn
 * the lines around it. POI stamps the hour into what it packs, therefore every package is packed anew: an issue is proved
 * unchanged by its hash.
 */
@NullMarked
package org.govmonitor.export.safe;

import org.jspecify.annotations.NullMarked;
