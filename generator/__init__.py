"""kitei: a Japanese company's information-security regulations, from answers to Word files."""

__version__ = "0.1.0"
