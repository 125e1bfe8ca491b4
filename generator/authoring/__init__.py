"""Authoring: from the regulations' source text to Word templates (`python -m generator.authoring`)."""

from generator.authoring.build import Built, build_templates

__all__ = ["Built", "build_templates"]
