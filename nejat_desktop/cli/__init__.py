"""The command line: the same services as the window, without one."""

from nejat_desktop.cli.main import run

__all__ = ["run"]
