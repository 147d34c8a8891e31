/**
 * The figures that people bring for a month: their forms, files and versions, the rates made of them, and what does not add up
 * before anything is published.
 */
@NullMarked
package org.govmonitor.app.console.figures;

import org.jspecify.annotations.NullMarked;
