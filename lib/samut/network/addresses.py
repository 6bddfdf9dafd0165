"""This laptop's IPv4 addresses, the ones phones can reach first.

psutil lists the interfaces of all three systems. The standard library can't: it misses a hotspot that the
laptop makes itself, as no route to the internet leads there. IPython brings psutil in any case.
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass

# What Windows, NetworkManager and macOS give a laptop that is the hotspot itself.
HOTSPOTS = tuple(map(ipaddress.ip_network, ("192.168.137.0/24", "10.42.0.0/16", "192.168.2.0/24")))
MAC_HOTSPOT = "bridge1"
VIRTUAL = re.compile(
    r"^(docker|veth|br-|virbr|vbox|vmnet|vnic|tun|tap|utun|wg|zt|lxc|lxd|cni|podman|tailscale|nordlynx)"
    r"|vethernet|virtualbox|vmware|host-only|hyper-v|wsl|zerotier|tailscale|openvpn|wireguard",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Network:
    """One network this laptop is on. name: the system's for the interface, "wlan0" or "Wi-Fi"."""

    name: str
    address: str

    @property
    def virtual(self) -> bool:
        """Made for containers, virtual machines or a VPN: no phone is on it."""
        return bool(VIRTUAL.search(self.name))

    @property
    def hotspot(self) -> bool:
        """Whether the laptop most likely made this network itself, for the phones."""
        address = ipaddress.ip_address(self.address)
        ours = self.address.endswith(".1") and any(address in network for network in HOTSPOTS)
        return ours or self.name.startswith(MAC_HOTSPOT)


def addresses() -> list[str]:
    """IPv4 addresses phones may reach this laptop by, the likeliest first; empty without a network."""
    return [network.address for network in networks()]


def networks() -> list[Network]:
    return ranked(interfaces(), outgoing())


def ranked(found: Iterable[Network], leaving: str = "") -> list[Network]:
    """A hotspot of the laptop's own first, then the network its packets leave by, then the others.

    Virtual ones are left out, unless there are no others.
    """
    every = [network for network in found if _reachable(network.address)]
    real = [network for network in every if not network.virtual] or every
    return sorted(real, key=lambda network: (not network.hotspot, network.address != leaving))


def interfaces() -> list[Network]:
    """Every IPv4 address of an interface that is up."""
    import psutil

    up = psutil.net_if_stats()
    return [
        Network(name, address.address)
        for name, known in psutil.net_if_addrs().items()
        for address in known
        if address.family == socket.AF_INET and name in up and up[name].isup
    ]


def outgoing() -> str:
    """The address packets to elsewhere would leave from; nothing is sent. Empty without such a route."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return ""


def _reachable(address: str) -> bool:
    known = ipaddress.ip_address(address)
    return not (known.is_loopback or known.is_link_local or known.is_unspecified)
