"""Whether what answers at an address is the site that answered before."""

from nejat_desktop.domain.ports.posts import Identity


def same_site(one: Identity, other: Identity) -> bool:
    """Whether both are one site: encryption and a closing slash make no difference."""
    return _seen(one) == _seen(other)


def _seen(identity: Identity) -> tuple[str, str, str]:
    return identity.name, _place(identity.url), _place(identity.home)


def _place(address: str) -> str:
    """An address without scheme and closing slash; a host is written in any case."""
    host, slash, path = address.partition("://")[2].partition("/")
    return f"{host.lower()}{slash}{path}".rstrip("/")
