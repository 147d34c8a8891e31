/**
 * The sample office and sample sites that a newcomer sees first. The sites are served on loopback by this program and
 * scanned through the very same path as real ones. Their content is a function of a day, so that a healthy past and a
 * faulty present can both be scanned.
 */
@NullMarked
package org.govmonitor.app.demo;

import org.jspecify.annotations.NullMarked;
