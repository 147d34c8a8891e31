/**
 * The public page of a post: whether it is there, whose it is, when it was published, and its text for other checks.
 *
 * <p>It is the evidence that a link which somebody entered is a post of that account. What a platform shows in its place to a
 * program that it distrusts is told apart from what it shows of a deleted post: the first says nothing about the account.
 */
@NullMarked
package org.govmonitor.media.article;

import org.jspecify.annotations.NullMarked;
