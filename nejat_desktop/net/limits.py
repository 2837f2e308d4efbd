"""How long and how large an exchange with a site may become."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds and bytes."""

    connect: float = 10.0
    """Until an address takes the connection, and until the keys are agreed."""
    connect_by_proxy: float = 30.0
    """The same behind a proxy: Tor builds a circuit first."""
    read: float = 60.0
    """Between two pieces of what comes or goes."""
    whole: float = 120.0
    """For all of it, and as much longer as `pace` needs for what was carried."""
    pace: float = 8 * 1024
    """Bytes a second that a line carries in the mean, or it is given up."""
    size: int = 20 * 1024 * 1024
    """Of an answer, unpacked."""
    notice: float = 0.02
    """How often a waiting request asks whether to stop."""
    idle: float = 4.0
    """How long a connection is kept for the next request: Apache closes it after five."""
