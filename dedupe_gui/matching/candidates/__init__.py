"""All photos' hashes -> the few pairs that are worth a look."""
