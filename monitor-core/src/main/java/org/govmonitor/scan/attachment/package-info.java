/**
 * Personal data in one document, read and judged in one go: what a scan does with attachments and an editor with files that
 * are about to be published.
 *
 * <p>What was recognised from a picture accuses nobody that it may have misread. The check digit of a citizen ID gives away
 * every single digit that is wrong, so one that is right in it stays a leak; all else is at most a doubt, since one digit
 * misread makes of a hotline a mobile number, and of one person's number that of another.
 */
@NullMarked
package org.govmonitor.scan.attachment;

import org.jspecify.annotations.NullMarked;
