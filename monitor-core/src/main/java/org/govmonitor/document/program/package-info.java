/**
 * Programs of others that read what no Java library reads for us: Tesseract for pictures, libarchive's bsdtar for RAR.
 *
 * <p>Both are asked for nothing and missed by nobody where they are absent; what they would read then counts as not read.
 * They take a document's bytes on their standard input and answer on their standard output, so that nothing of it stands in
 * arguments or in files, know nothing of our environment, and may use so much memory and processor time as the shell's
 * {@code ulimit} grants: a limit that holds even when the process that started them is gone.
 *
 * <p>For RAR the Java reader of that format (junrar) was weighed and left: it stands under a licence that is no open source
 * and does not read RAR 5, which is what is packed today; bsdtar reads both, under the BSD licence.
 */
@NullMarked
package org.govmonitor.document.program;

import org.jspecify.annotations.NullMarked;
