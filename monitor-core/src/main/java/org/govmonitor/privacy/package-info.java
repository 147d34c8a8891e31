/**
 * Personal data in a text: recognised, validated and masked in one step, so that the clear value never leaves these packages.
 *
 * <p>{@code scanner} reads a text and answers in the values of this package; {@code text} finds in one pass what may be a
 * number, {@code number} knows how numbers are built, {@code context} what the words around say, {@code mask} how much a mask
 * hides, and {@code recognize} holds one rule a file.
 *
 * <p>Runs of digits are cut out first, exact rules and the words around are asked only about those: a pattern over whole
 * texts is a hundred times slower in Java, and a statistical model cannot say in a notice why it accuses. Where the words
 * leave it open whose number it is, the answer is a doubt for a person to settle, not a guess; where an office plainly
 * published it for its work, it is counted and accuses nobody.
 */
@NullMarked
package org.govmonitor.privacy;

import org.jspecify.annotations.NullMarked;
