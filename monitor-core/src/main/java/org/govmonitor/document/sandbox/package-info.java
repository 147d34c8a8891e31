/**
 * Reading documents in a process of its own, which a document that hangs or eats the memory takes down instead of us.
 *
 * <p>One process reads one document after another, so its start is paid for once; it is killed when a document passes its
 * limits, and the next document starts another. Both sides speak through the process's standard streams in frames of bytes,
 * so that nothing of a document stands in arguments, environment, logs or files. A thread with a deadline was weighed and
 * left: nothing stops a thread that does not look up, or gives back what it has allocated.
 */
@NullMarked
package org.govmonitor.document.sandbox;

import org.jspecify.annotations.NullMarked;
