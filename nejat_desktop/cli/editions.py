"""The editions that commands are asked for."""

from nejat_desktop.domain.errors import BadInputError
from nejat_desktop.services.bundle import Services


def known_edition(services: Services, code: str | None) -> str:
    """The edition that was asked for, empty for all; `BadInputError` when there is none such."""
    known = [edition.code for edition in services.settings.newsroom().editions]
    if code and code not in known:
        raise BadInputError(f"There is no edition “{code}”; there are {', '.join(known)}.")
    return code or ""
