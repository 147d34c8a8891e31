package org.govmonitor.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Carries the guard's refusal through OkHttp; never leaves this package. An {@link UnknownHostException} because a resolver
 * may throw no other.
 */
final class AddressRefusedException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    AddressRefusedException(InetAddress address) {
        super("the address " + address.getHostAddress() + " is not public and not among those allowed");
    }
}
