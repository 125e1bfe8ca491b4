"""Benchmarks: how fast, against whom, and what limits us. Run with `make bench` (`python -m benchmarks --help`)."""
