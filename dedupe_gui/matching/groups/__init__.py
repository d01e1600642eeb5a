"""Pairs -> groups, and what is told of each: series, sharpest, what the user told apart."""
