"""Companion: check delegates in, count them, print badges and certificates, without internet."""

__version__ = "0.1.0"
