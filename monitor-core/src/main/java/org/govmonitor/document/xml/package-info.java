/** Containers of XML, as office programs write them: opened within limits, streamed, and deaf to entities and DTDs. */
@NullMarked
package org.govmonitor.document.xml;

import org.jspecify.annotations.NullMarked;
