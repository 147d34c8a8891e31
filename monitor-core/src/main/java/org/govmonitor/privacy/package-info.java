/**
 * Personal data in a text: recognised, validated and masked in one step, so that the clear value never leaves this package.
 *
 * <p>Runs of digits are cut out first ({@code Candidates}), exact rules and the words around are asked only about those: a
 * pattern over whole texts is a hundred times slower in Java, and a statistical model cannot say in a notice why it accuses.
 * Where the words leave it open whose number it is, the answer is a doubt for a person to settle, not a guess; where an office
 * plainly published it for its work, it is counted and accuses nobody.
 */
@NullMarked
package org.govmonitor.privacy;

import org.jspecify.annotations.NullMarked;
