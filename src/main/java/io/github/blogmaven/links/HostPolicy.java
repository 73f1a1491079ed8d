package io.github.blogmaven.links;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which hosts may be asked. A post of a stranger must not make a build server knock at doors of its own network, and names
 * that are reserved for examples lead nowhere.
 */
final class HostPolicy {
    /** RFC 2606, RFC 6761, RFC 6762 and RFC 9476. */
    private static final List<String> RESERVED =
            List.of("example", "example.com", "example.net", "example.org", "invalid", "test", "alt");

    private static final List<String> LOCAL = List.of("localhost", "local", "internal", "home.arpa");

    private final boolean privateHosts;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    /**
     * A policy.
     *
     * @param privateHosts whether hosts of private networks are asked
     */
    HostPolicy(boolean privateHosts) {
        this.privateHosts = privateHosts;
    }

    /** Why a host is not asked; empty where it is. */
    Optional<String> refusal(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        if (isBelow(name, RESERVED)) {
            return Optional.of(name + " is a name for examples");
        }
        if (privateHosts) {
            return Optional.empty();
        }
        if (isBelow(name, LOCAL) || (!name.contains(".") && !name.contains(":"))) {
            return Optional.of(name + " is a host of a private network");
        }
        return known.computeIfAbsent(name, HostPolicy::resolved);
    }

    private static boolean isBelow(String name, List<String> domains) {
        return domains.stream().anyMatch(domain -> name.equals(domain) || name.endsWith("." + domain));
    }

    /** A name that means nothing here may mean something to a proxy; without one, the connection fails and says so. */
    private static Optional<String> resolved(String name) {
        try {
            for (InetAddress address : InetAddress.getAllByName(name)) {
                if (isPrivate(address)) {
                    return Optional.of(name + " is a host of a private network");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** What the registries of RFC 6890 call not globally reachable. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean special = address instanceof Inet6Address
                ? (first & 0xfe) == 0xfc
                : first == 0 || first >= 240 || (first == 100 && (second & 0xc0) == 64);
        return special
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
