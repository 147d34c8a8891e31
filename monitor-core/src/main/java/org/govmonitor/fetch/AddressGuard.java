package org.govmonitor.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Says which addresses may be connected to: public unicast ones, unless the policy leaves them out, and those that the operator allowed. What a site links to
 * must never make us ask a machine of the inner network.
 *
 * <p>The ranges are those that the IANA special-purpose registries (RFC 6890 and its updates) call not globally reachable.
 * IPv6 is the other way round, as only {@code 2000::/3} is given out. An IPv6 address that carries an IPv4 address in it
 * is judged by that one.
 */
final class AddressGuard {
    private static final List<Cidr> NOT_PUBLIC = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // IETF assignments with Teredo, benchmarking and ORCHID; documentation
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20");
    private static final Cidr GLOBAL_UNICAST = Cidr.parse("2000::/3");
    private static final Cidr SIX_TO_FOUR = Cidr.parse("2002::/16");
    private static final Cidr NAT64 = Cidr.parse("64:ff9b::/96");

    private final FetchPolicy.Reach reach;

    AddressGuard(FetchPolicy.Reach reach) {
        this.reach = reach;
    }

    /** @throws AddressRefusedException unless the address may be connected to */
    void require(InetAddress address) throws AddressRefusedException {
        if (!admits(address)) {
            throw new AddressRefusedException(address);
        }
    }

    boolean admits(InetAddress address) {
        InetAddress meant = carried(address);
        return within(reach.allowed(), address)
                || within(reach.allowed(), meant)
                || (reach.publicOnes() && isPublic(meant));
    }

    private static boolean isPublic(InetAddress address) {
        return (address instanceof Inet4Address || GLOBAL_UNICAST.contains(address)) && !within(NOT_PUBLIC, address);
    }

    /** The IPv4 address that an address of the 6to4 (RFC 3056) or NAT64 (RFC 6052) range stands for; else the address. */
    private static InetAddress carried(InetAddress address) {
        // the JDK turns IPv4-mapped addresses (::ffff:a.b.c.d) into IPv4 itself; ::a.b.c.d is not global unicast
        int at = SIX_TO_FOUR.contains(address) ? 2 : NAT64.contains(address) ? 12 : -1;
        return at < 0 ? address : Cidr.address(Arrays.copyOfRange(address.getAddress(), at, at + 4));
    }

    private static boolean within(List<Cidr> ranges, InetAddress address) {
        for (Cidr range : ranges) {
            if (range.contains(address)) {
                return true;
            }
        }
        return false;
    }

    private static List<Cidr> ranges(String... texts) {
        return Stream.of(texts).map(Cidr::parse).toList();
    }
}
