"""A keyring in memory, which can be shut."""

from nejat_desktop.services.credentials import KeyringShutError


class MemoryKeyring:
    """Implements `services.credentials.Keyring`."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.shut = False

    def get(self, key: str, user: str) -> str | None:
        """What is kept."""
        self._demand_open()
        return self.kept.get((key, user))

    def set(self, key: str, user: str, password: str) -> None:
        """Keep one."""
        self._demand_open()
        self.kept[(key, user)] = password

    def delete(self, key: str, user: str) -> None:
        """Forget one."""
        self._demand_open()
        self.kept.pop((key, user), None)

    def _demand_open(self) -> None:
        if self.shut:
            raise KeyringShutError("shut")
