"""This laptop's IPv4 addresses, those that phones can reach first.

psutil lists the interfaces of all three systems. The standard library can't: it misses a hotspot that the
laptop makes itself, because no route to the internet leads there. IPython needs psutil in any case.
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
import socket
from collections.abc import Iterable
from dataclasses import dataclass

# The networks that Windows, NetworkManager and macOS make when the laptop is the hotspot itself.
HOTSPOTS = tuple(map(ipaddress.ip_network, ("192.168.137.0/24", "10.42.0.0/16", "192.168.2.0/24")))
MAC_HOTSPOT = "bridge1"
VIRTUAL = re.compile(
    r"^(docker|veth|br-|virbr|vbox|vmnet|vnic|tun|tap|utun|wg|zt|lxc|lxd|cni|podman|tailscale|nordlynx)"
    r"|vethernet|virtualbox|vmware|host-only|hyper-v|wsl|zerotier|tailscale|openvpn|wireguard",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Network:
    """A network this laptop is on. name: the system's name of the interface, "wlan0" or "Wi-Fi"."""

    name: str
    address: str

    @property
    def virtual(self) -> bool:
        """Whether it was made for containers, virtual machines or a VPN: no phone is on it."""
        return bool(VIRTUAL.search(self.name))

    @property
    def hotspot(self) -> bool:
        """Whether the laptop most likely made this network itself, for the phones."""
        address = ipaddress.ip_address(self.address)
        gateway = self.address.endswith(".1") and any(address in network for network in HOTSPOTS)
        return gateway or self.name.startswith(MAC_HOTSPOT)


def addresses() -> list[str]:
    """Return the IPv4 addresses phones may reach this laptop by, the likeliest first; none without a network."""
    return [network.address for network in networks()]


def networks() -> list[Network]:
    """Return the networks phones may reach this laptop by, the likeliest first."""
    return ranked(interfaces(), outgoing())


def ranked(candidates: Iterable[Network], route: str = "") -> list[Network]:
    """Sort networks: the laptop's own hotspot first, then that of the address `route`, then the others.

    Virtual networks are left out, unless there are no others.
    """
    reachable = [network for network in candidates if _reachable(network.address)]
    real = [network for network in reachable if not network.virtual] or reachable
    return sorted(real, key=lambda network: (not network.hotspot, network.address != route))


def interfaces() -> list[Network]:
    """Return every IPv4 address of an interface that is up."""
    import psutil

    states = psutil.net_if_stats()
    return [
        Network(name, address.address)
        for name, assigned in psutil.net_if_addrs().items()
        for address in assigned
        if address.family == socket.AF_INET and name in states and states[name].isup
    ]


def outgoing() -> str:
    """Return the address that packets to elsewhere would leave from, "" without a route. Nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe, contextlib.suppress(OSError):
        probe.connect(("192.0.2.1", 9))
        return str(probe.getsockname()[0])
    return ""


def _reachable(address: str) -> bool:
    parsed = ipaddress.ip_address(address)
    return not (parsed.is_loopback or parsed.is_link_local or parsed.is_unspecified)
