/**
 * What a home page shows: not one list but many, and links that no list holds.
 */
@NullMarked
package org.govmonitor.page.home;

import org.jspecify.annotations.NullMarked;
