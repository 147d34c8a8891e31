/**
 * The office: Spring Boot assembles the rooms below, each of which knows one thing and shows the others little of it.
 */
@NullMarked
package org.govmonitor.app;

import org.jspecify.annotations.NullMarked;
