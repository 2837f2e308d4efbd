"""Out of the newsroom and into another one: exports, and the bundles that they read again."""

from nejat_desktop.services.exchange.asked import Asked, Exported, Form
from nejat_desktop.services.exchange.bundles import Bundles, Came
from nejat_desktop.services.exchange.exports import Exports

__all__ = ["Asked", "Bundles", "Came", "Exported", "Exports", "Form"]
