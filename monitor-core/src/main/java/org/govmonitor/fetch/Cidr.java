package org.govmonitor.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.govmonitor.words.Words;

/**
 * A range of IP addresses in the notation of RFC 4632, such as {@code 10.1.0.0/16} or {@code fd00::/8}.
 *
 * @param network the first address of the range; bits after the prefix are cleared
 * @param prefix leading bits that an address must share: 0 to 32, or to 128 for IPv6
 */
public record Cidr(InetAddress network, int prefix) {
    private static final Words WORDS = Words.of(Cidr.class);
    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /** Only literals: anything else would make the JDK ask a name server. */
    private static final Pattern LITERAL = Pattern.compile(BYTE + "(\\." + BYTE + "){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException where the prefix is longer than the address */
    public Cidr {
        byte[] bytes = network.getAddress();
        if (prefix < 0 || prefix > bytes.length * 8) {
            throw new IllegalArgumentException(
                    WORDS.say("cidr.prefix", network.getHostAddress(), bytes.length * 8, prefix));
        }
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] &= (byte) mask(prefix, i);
        }
        network = address(bytes);
    }

    /**
     * Reads {@code ADDRESS/PREFIX}, or an address alone for that one address. Never asks a name server.
     *
     * @throws IllegalArgumentException where the text is no such range; the message says what to write
     */
    public static Cidr parse(String text) {
        int slash = text.indexOf('/');
        String literal = slash < 0 ? text : text.substring(0, slash);
        if (!LITERAL.matcher(literal).matches()) {
            throw unreadable(text);
        }
        try {
            InetAddress address = InetAddress.getByName(literal);
            int prefix = slash < 0 ? address.getAddress().length * 8 : Integer.parseInt(text.substring(slash + 1));
            return new Cidr(address, prefix);
        } catch (UnknownHostException | NumberFormatException e) {
            throw unreadable(text);
        }
    }

    /** Whether the address lies in the range; an address of the other family never does. */
    public boolean contains(InetAddress address) {
        byte[] first = network.getAddress();
        byte[] other = address.getAddress();
        if (first.length != other.length) {
            return false;
        }
        for (int i = 0; i * 8 < prefix; i++) {
            if (((first[i] ^ other[i]) & mask(prefix, i)) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return network.getHostAddress() + "/" + prefix;
    }

    /** An address of 4 or 16 bytes. */
    static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes", e);
        }
    }

    private static int mask(int prefix, int index) {
        int bits = Math.min(8, Math.max(0, prefix - index * 8));
        return 0xff << (8 - bits) & 0xff;
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException(WORDS.say("cidr.form", text));
    }
}
