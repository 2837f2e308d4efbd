"""The photos' place: the library as a grid, its words in every language, where each is used."""

from nejat_desktop.ui.photos.place import PhotosPlace

__all__ = ["PhotosPlace"]
