package org.govmonitor.app.members;

import org.govmonitor.app.registration.Sight;

/**
 * Who asks, and what he may see. A page or an answer of the programs' interface takes it as a parameter of its method and hands
 * {@link #sight()} on to every question it asks.
 */
public record SignedIn(Member member, Sight sight) {}
