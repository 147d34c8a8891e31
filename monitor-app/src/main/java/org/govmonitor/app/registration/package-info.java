/**
 * Units, sites, columns and accounts: what is watched, kept with the ids that everything else refers to.
 *
 * <p>An import adds and changes but never deletes: a site that is missing from a file may be missing by mistake, and its
 * findings are the record of an authority. What the file does not name is reported, and a person decides.
 */
@NullMarked
package org.govmonitor.app.registration;

import org.jspecify.annotations.NullMarked;
