/**
 * What is remembered of pages and attachments in which nothing was found, so that one that did not change is not taken apart
 * again. Only such documents are remembered: whatever shows personal data is read anew by every scan, as is whatever was
 * not read whole. A memory counts for the engine that made it ({@link org.govmonitor.scan.unchanged.Engine}) and for a few
 * weeks, so that neither a new rule nor a mistake of a day leaves a document unread for good.
 *
 * <p>Addresses are kept as hashes: the name of a file can itself hold a number.
 */
@NullMarked
package org.govmonitor.scan.unchanged;

import org.jspecify.annotations.NullMarked;
