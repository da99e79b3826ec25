package org.chancery.formats.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPolicyTest {

    private static final AddressPolicy PUBLIC = AddressPolicy.publicAnd(List.of());

    @ParameterizedTest
    @ValueSource(strings = {
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "100.64.0.1", "100.100.100.200", "100.127.255.255", "169.254.169.254", "192.0.0.192", "192.0.2.7", "198.18.0.1",
        "198.19.255.255", "198.51.100.9", "203.0.113.9", "192.88.99.1", "224.0.0.1", "239.1.1.1", "240.0.0.1",
        "255.255.255.255", "168.63.129.16"
    })
    void an_address_that_is_no_public_hosts_is_refused(String address) throws UnknownHostException {
        assertThat(PUBLIC.takes(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "::1", "::", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "2001:db8::1", "3fff::1", "100::1",
        "2001::1", "2001:10::1", "4000::1", "5f00::1",
        // IPv4 addresses inside: mapped, compatible, NAT64 (of everybody's and of one network's), 6to4, ISATAP
        "::ffff:10.0.0.1", "::ffff:7f00:1", "::127.0.0.1", "::8.8.8.8", "64:ff9b::10.0.0.1", "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::808:808", "2002:7f00:1::1", "2002:a9fe:a9fe::1", "2002:c0a8:101::1", "2a01:4f8::5efe:192.168.1.1",
        "2a01:4f8::200:5efe:10.0.0.1"
    })
    void a_six_address_that_leads_to_no_public_host_is_refused(String address) throws UnknownHostException {
        assertThat(PUBLIC.takes(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.255.255", "100.128.0.1", "192.0.1.1", "198.17.1.1", "198.20.0.1",
        "223.255.255.1", "2a01:4f8::1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "2002:808:808::1"
    })
    void a_public_hosts_address_is_taken(String address) throws UnknownHostException {
        assertThat(PUBLIC.takes(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_network_that_is_allowed_is_taken_and_its_neighbour_is_not() throws UnknownHostException {
        AddressPolicy policy = AddressPolicy.publicAnd(List.of("10.1.0.0/16", "fd12::/9", "192.168.7.7"));

        assertThat(policy.takes(InetAddress.getByName("10.1.255.1"))).isTrue();
        assertThat(policy.takes(InetAddress.getByName("10.2.0.1"))).isFalse();
        assertThat(policy.takes(InetAddress.getByName("fd7f::1"))).isTrue();
        assertThat(policy.takes(InetAddress.getByName("fd80::1"))).isFalse();
        assertThat(policy.takes(InetAddress.getByName("192.168.7.7"))).isTrue();
        assertThat(policy.takes(InetAddress.getByName("192.168.7.8"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0/8", "localhost", "fd00::/129", "10.0.0.0/x", "", "/8"})
    void what_is_no_network_is_told(String written) {
        assertThatThrownBy(() -> AddressPolicy.publicAnd(List.of(written)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“%s” is no network. Write it as 10.0.0.0/8".formatted(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example/", "https://a.example:443/", "http://a.example:80/", "HTTP://a.example:8080/", "https://a.example:8443/", "http://a.example:1024/"})
    void ports_of_the_web_are_taken(String address) {
        assertThatCode(() -> PUBLIC.check(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a.example:22/", "http://a.example:25/", "https://a.example:1023/", "http://a.example:6667/", "http://a.example:0/"})
    void ports_of_other_protocols_are_refused(String address) {
        assertThatThrownBy(() -> PUBLIC.check(URI.create(address))).isInstanceOf(ForbiddenAddress.class).hasMessageStartingWith("Port ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://a.example/", "jar:http://a.example!/", "gopher://a.example/"})
    void other_schemes_are_refused_by_every_policy(String address) {
        assertThatThrownBy(() -> AddressPolicy.any().check(URI.create(address))).isInstanceOf(ForbiddenAddress.class);
    }
}
