package dev.parley.outside;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Which IP addresses may be connected to: the public ones, and those an operator allows. What is refused stands in the
 * special-purpose registries of IANA (RFC 6890), multicast, and for IPv6 everything outside global unicast. The tests
 * that {@link InetAddress} offers leave out half of it.
 */
public final class AddressRules {
    private static final List<Refused> REFUSED = List.of(
            new Refused("0.0.0.0/8", "this network (RFC 791)"),
            new Refused("10.0.0.0/8", "private (RFC 1918)"),
            new Refused("100.64.0.0/10", "shared by carriers (RFC 6598)"),
            new Refused("127.0.0.0/8", "loopback (RFC 1122)"),
            new Refused("169.254.0.0/16", "link-local (RFC 3927)"),
            new Refused("172.16.0.0/12", "private (RFC 1918)"),
            new Refused("192.0.0.0/24", "protocol assignments (RFC 6890)"),
            new Refused("192.0.2.0/24", "documentation (RFC 5737)"),
            new Refused("192.88.99.0/24", "6to4 relay (RFC 7526)"),
            new Refused("192.168.0.0/16", "private (RFC 1918)"),
            new Refused("198.18.0.0/15", "benchmarks (RFC 2544)"),
            new Refused("198.51.100.0/24", "documentation (RFC 5737)"),
            new Refused("203.0.113.0/24", "documentation (RFC 5737)"),
            new Refused("224.0.0.0/4", "multicast (RFC 5771)"),
            new Refused("240.0.0.0/4", "reserved or broadcast (RFC 1112)"),
            new Refused("::1/128", "loopback (RFC 4291)"),
            new Refused("::/96", "unspecified or IPv4-compatible (RFC 4291)"),
            new Refused("64:ff9b::/96", "IPv4 behind NAT64 (RFC 6052)"),
            new Refused("64:ff9b:1::/48", "IPv4 behind a local NAT64 (RFC 8215)"),
            new Refused("100::/64", "discarded (RFC 6666)"),
            new Refused("2001::/32", "IPv4 in Teredo (RFC 4380)"),
            new Refused("2001::/23", "protocol assignments (RFC 2928)"),
            new Refused("2001:db8::/32", "documentation (RFC 3849)"),
            new Refused("2002::/16", "IPv4 in 6to4 (RFC 3056)"),
            new Refused("3fff::/20", "documentation (RFC 9637)"),
            new Refused("fc00::/7", "private (RFC 4193)"),
            new Refused("fe80::/10", "link-local (RFC 4291)"),
            new Refused("fec0::/10", "site-local (RFC 3879)"),
            new Refused("ff00::/8", "multicast (RFC 4291)"));
    private static final AddressRange GLOBAL_UNICAST = AddressRange.parse("2000::/3");

    private final List<AddressRange> allowed;

    private AddressRules(List<AddressRange> allowed) {
        this.allowed = List.copyOf(allowed);
    }

    /** Public addresses only. */
    public static AddressRules publicOnly() {
        return new AddressRules(List.of());
    }

    /** Public addresses and those in these ranges, which go before every refusal. */
    public static AddressRules allowing(List<AddressRange> allowed) {
        return new AddressRules(allowed);
    }

    /** Why the address may not be connected to, naming it; empty = it may. */
    public Optional<String> refusal(InetAddress address) {
        if (allowed.stream().anyMatch(range -> range.contains(address))) {
            return Optional.empty();
        }
        for (Refused refused : REFUSED) {
            if (refused.range().contains(address)) {
                return Optional.of(address.getHostAddress() + " is " + refused.what() + ", in " + refused.range());
            }
        }
        if (address instanceof Inet6Address && !GLOBAL_UNICAST.contains(address)) {
            return Optional.of(address.getHostAddress() + " is not global unicast (RFC 4291)");
        }
        return Optional.empty();
    }

    public boolean permits(InetAddress address) {
        return refusal(address).isEmpty();
    }

    private record Refused(AddressRange range, String what) {
        Refused(String range, String what) {
            this(AddressRange.parse(range), what);
        }
    }
}
