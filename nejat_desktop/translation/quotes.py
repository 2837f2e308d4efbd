"""Quotation marks in a text: of the edition's style, and each that opens is closed."""

_DOUBLE = '"“”„‟«»'


def foreign_quotes(text: str, style: tuple[str, str]) -> tuple[int, ...]:
    """The places of quotation marks that are not of the edition's style."""
    return tuple(i for i, c in enumerate(text) if c in _DOUBLE and c not in style)


def broken_quotes(text: str, style: tuple[str, str]) -> int | None:
    """The place of a quotation mark without its partner, of any style; None if all have one."""
    for opening, closing in _pairs(text, style):
        place = _lonely(text, opening, closing)
        if place is not None:
            return place
    return None


def _pairs(text: str, style: tuple[str, str]) -> list[tuple[str, str]]:
    """The styles that the text makes use of; the edition's own has its signs first."""
    found = [style] if any(sign in text for sign in style) else []
    taken = set(style)
    for opening, closing in (("«", "»"), ("„", "“"), ("“", "”"), ('"', '"')):
        if opening in text and not taken & {opening, closing}:
            found.append((opening, closing))
            taken |= {opening, closing}
    return found


def _lonely(text: str, opening: str, closing: str) -> int | None:
    open_at: list[int] = []
    for place, sign in enumerate(text):
        if sign == closing and (open_at or opening != closing):
            if not open_at:
                return place
            open_at.pop()
        elif sign == opening:
            open_at.append(place)
    return open_at[0] if open_at else None
