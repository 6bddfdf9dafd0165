from __future__ import annotations

import socket

import pytest

from samut.network.addresses import Network, addresses, interfaces, outgoing, ranked


def order(*found, leaving=""):
    return [network.address for network in ranked([Network(*one) for one in found], leaving)]


def test_a_hotspot_of_the_laptop_comes_before_the_way_to_the_internet():
    wifi, hotspot = ("Wi-Fi", "192.168.1.7"), ("Local Area Connection* 10", "192.168.137.1")
    assert order(wifi, hotspot, leaving="192.168.1.7") == ["192.168.137.1", "192.168.1.7"]


def test_the_network_packets_leave_by_comes_before_the_others():
    assert order(("eth0", "10.0.0.5"), ("wlan0", "192.168.1.7"), leaving="192.168.1.7")[0] == "192.168.1.7"


@pytest.mark.parametrize(
    "name", ["docker0", "br-1a2b", "vEthernet (WSL)", "VirtualBox Host-Only Network", "utun3", "tailscale0", "virbr0"]
)
def test_networks_no_phone_can_be_on_are_left_out(name):
    assert order((name, "172.17.0.1"), ("wlan0", "192.168.1.7")) == ["192.168.1.7"]


def test_a_virtual_network_is_better_than_none():
    assert order(("docker0", "172.17.0.1")) == ["172.17.0.1"]


def test_the_machine_itself_and_addresses_nobody_gave_out_are_no_networks():
    assert order(("lo", "127.0.0.1"), ("Wi-Fi", "169.254.7.7"), ("eth0", "0.0.0.0")) == []


@pytest.mark.parametrize(("name", "address"), [("wlan0", "10.42.0.1"), ("bridge100", "192.168.3.1")])
def test_the_hotspots_of_linux_and_macos_are_known(name, address):
    assert Network(name, address).hotspot


def test_a_laptop_in_somebody_elses_network_is_not_a_hotspot():
    assert not Network("wlan0", "10.42.0.7").hotspot
    assert not Network("wlan0", "192.168.1.1").hotspot


def test_this_machine_can_be_reached_at_each_address_it_names():
    for address in addresses():
        with socket.socket() as listener:
            listener.bind((address, 0))


def test_loopback_is_among_the_interfaces_and_the_way_out_is_one_of_them():
    found = {network.address for network in interfaces()}
    assert "127.0.0.1" in found
    assert outgoing() in found | {""}
