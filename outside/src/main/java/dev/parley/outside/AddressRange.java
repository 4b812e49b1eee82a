package dev.parley.outside;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A block of IP addresses that share their first bits (CIDR, RFC 4632 and RFC 4291 §2.3).
 *
 * @param first its first address
 * @param prefixBits how many leading bits all its addresses share: 0 to 32, or to 128 for IPv6
 */
public record AddressRange(InetAddress first, int prefixBits) {
    private static final Pattern DOTTED = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern COLONS = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    public AddressRange {
        Objects.requireNonNull(first, "first is missing");
        int bits = first.getAddress().length * 8;
        if (prefixBits < 0 || prefixBits > bits) {
            throw new IllegalArgumentException("a prefix of " + prefixBits + " bits is not within 0 to " + bits);
        }
        byte[] address = first.getAddress();
        for (int bit = prefixBits; bit < bits; bit++) {
            if ((address[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                throw new IllegalArgumentException(
                        first.getHostAddress() + "/" + prefixBits + " has bits set after its prefix");
            }
        }
    }

    /** Reads {@code 10.0.0.0/8}, {@code fc00::/7} or a single address. Names are refused, nothing is looked up. */
    public static AddressRange parse(String text) {
        int slash = text.indexOf('/');
        InetAddress first = literal(slash < 0 ? text : text.substring(0, slash), text);
        if (slash < 0) {
            return new AddressRange(first, first.getAddress().length * 8);
        }
        try {
            return new AddressRange(first, Integer.parseInt(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' has no number of bits after the slash", e);
        }
    }

    /** Whether the address lies in this block. An IPv4 address never lies in an IPv6 block. */
    public boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] theirs = address.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        int whole = prefixBits / 8;
        for (int i = 0; i < whole; i++) {
            if (mine[i] != theirs[i]) {
                return false;
            }
        }
        int rest = prefixBits % 8;
        return rest == 0 || (mine[whole] ^ theirs[whole]) >> (8 - rest) == 0;
    }

    private static InetAddress literal(String address, String text) {
        if (!DOTTED.matcher(address).matches() && !COLONS.matcher(address).matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no range of addresses such as 10.0.0.0/8 or fc00::/7");
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("'" + text + "' is no range of addresses: " + e.getMessage(), e);
        }
    }

    @Override
    public String toString() {
        return first.getHostAddress() + "/" + prefixBits;
    }
}
