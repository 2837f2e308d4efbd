"""The system's own place for passwords; places of another sort count as none."""

from importlib import import_module

from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from nejat_desktop.services.credentials import KeyringShutError

SERVICE = "Nejat Desktop"
ALLOWED = (
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
"""By module and name. Neither the environment nor a settings file can name another: some keep
passwords in plain files."""
_TALKING = (("secretstorage", "SecretStorageException"), ("jeepney", "DBusErrorResponse"))
"""What the libraries below raise on Linux when the service goes away or says no."""


class SystemKeyring:
    """Implements `Keyring` with one of the allowed places."""

    def __init__(self, backend: KeyringBackend) -> None:
        self._backend = backend
        self._expected: tuple[type[Exception], ...] = (KeyringError, OSError, *_errors_below())

    def get(self, key: str, user: str) -> str | None:
        """What is kept. `KeyringShutError` when the keyring does not open."""
        try:
            return self._backend.get_password(_service(key), user)
        except self._expected as error:
            raise KeyringShutError(type(error).__name__) from None

    def set(self, key: str, user: str, password: str) -> None:
        """Keep one. `KeyringShutError` when the keyring does not open."""
        try:
            self._backend.set_password(_service(key), user, password)
        except self._expected as error:
            raise KeyringShutError(type(error).__name__) from None

    def delete(self, key: str, user: str) -> None:
        """Forget one. `KeyringShutError` when the keyring does not open."""
        if self.get(key, user) is None:
            return
        try:
            self._backend.delete_password(_service(key), user)
        except self._expected as error:
            raise KeyringShutError(type(error).__name__) from None


def system_keyring() -> SystemKeyring | None:
    """The best of the allowed places that works here; None: there is no keyring.

    It may ask the desktop's services, so not on the interface thread.
    """
    found = [kind for module, name in ALLOWED if (kind := _kind(module, name)) and kind.viable]
    best = max(found, key=lambda kind: kind.priority, default=None)
    return SystemKeyring(best()) if best is not None else None


def _service(key: str) -> str:
    """How people find it in their system's own window."""
    return f"{SERVICE} {key}"


def _kind(module: str, name: str) -> type[KeyringBackend] | None:
    try:
        return getattr(import_module(module), name, None)
    except (ImportError, OSError):
        return None


def _errors_below() -> tuple[type[Exception], ...]:
    found = (_error(module, name) for module, name in _TALKING)
    return tuple(kind for kind in found if kind is not None)


def _error(module: str, name: str) -> type[Exception] | None:
    try:
        return getattr(import_module(module), name, None)
    except ImportError:
        return None
