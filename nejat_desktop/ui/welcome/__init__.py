"""The first screen: the sample, a new newsroom, or one that is there already."""

from nejat_desktop.ui.welcome.form import NewNewsroom
from nejat_desktop.ui.welcome.screen import Recent, WelcomeScreen
from nejat_desktop.ui.welcome.window import WelcomeWindow

__all__ = ["NewNewsroom", "Recent", "WelcomeScreen", "WelcomeWindow"]
