"""Every spelling of a password that must stand in no file and in nothing that is said."""

from base64 import b64encode


def spelled(user: str, password: str) -> tuple[str, ...]:
    """As people group it, as WordPress reads it, and both as the Authorization header has them."""
    plain = (password, "".join(password.split()))
    return (*plain, *(b64encode(f"{user}:{one}".encode()).decode() for one in plain))
