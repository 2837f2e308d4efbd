"""The look of the page, from the theme."""

from dataclasses import fields

from nejat_desktop.ui.editor import EditorLook, Families, Type, Types
from nejat_desktop.ui.theme import FontRole, Script, Theme


def editor_look(theme: Theme) -> EditorLook:
    """What the text view draws with in this theme, at its interface size."""
    names = [field.name for field in fields(theme.colors) if field.name != "state"]
    colors = {name: theme.colors.named(name) for name in names}
    colors["draft"] = theme.colors.named("state.draft.fg")
    families = theme.tokens.families
    look = EditorLook(
        colors,
        Families(
            families["page_latin"],
            families["page_arabic"],
            families["interface_latin"],
            families["mono"],
        ),
        _types(theme, FontRole.PAGE),
        _types(theme, FontRole.PAIR),
        _types(theme, FontRole.HEADLINE),
    )
    return look.scaled(theme.scale)


def _types(theme: Theme, role: FontRole) -> Types:
    latin, arabic = (theme.tokens.scale[role][script] for script in (Script.LATIN, Script.ARABIC))
    return Types(
        Type(latin.size, latin.line, latin.weight), Type(arabic.size, arabic.line, arabic.weight)
    )
