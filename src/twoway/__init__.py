"""twoway: an offline analyzer of one's own social-media archive."""

__version__ = "0.1.0"
