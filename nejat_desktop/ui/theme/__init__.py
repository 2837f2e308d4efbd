"""The look: tokens, colours, fonts, icons and the style made from them."""

from nejat_desktop.ui.theme.roles import FontRole, Mode, Script
from nejat_desktop.ui.theme.theme import Theme
from nejat_desktop.ui.theme.tokens import Tokens, load_tokens

__all__ = ["FontRole", "Mode", "Script", "Theme", "Tokens", "load_tokens"]
