package io.github.blogmaven.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostPolicyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.31.0.1",
                "192.168.1.1",
                "224.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fd00::1",
                "ff02::1",
                "::ffff:10.0.0.1"
            })
    void addressesThatAreNotPublicArePrivate(String address) throws UnknownHostException {
        assertThat(HostPolicy.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "192.167.0.1", "223.255.255.254", "2606:4700::1111"})
    void otherAddressesArePublic(String address) throws UnknownHostException {
        assertThat(HostPolicy.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST.",
                "wiki",
                "build.local",
                "a.internal",
                "2130706433",
                "[::1]",
                "127.0.0.1",
                "10.0.0.1"
            })
    void privateHostsAreAskedOnlyOnRequest(String host) {
        assertThat(new HostPolicy(false).refusal(host)).get().asString().endsWith("is a host of a private network");
        assertThat(new HostPolicy(true).refusal(host)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "a.b.example.org", "shop.test", "x.invalid", "api.example"})
    void namesForExamplesAreNeverAsked(String host) {
        assertThat(new HostPolicy(true).refusal(host)).get().asString().endsWith("is a name for examples");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "[2606:4700::1111]"})
    void publicHostsAreAsked(String host) {
        assertThat(new HostPolicy(false).refusal(host)).isEmpty();
    }
}
