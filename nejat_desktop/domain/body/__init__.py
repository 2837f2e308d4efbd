"""The text of an article: a source that never loses a byte, as rows in containers."""

from nejat_desktop.domain.body.model import Body, Container, ContainerKind, Row, RowKind
from nejat_desktop.domain.body.parse import parse

__all__ = ["Body", "Container", "ContainerKind", "Row", "RowKind", "parse"]
