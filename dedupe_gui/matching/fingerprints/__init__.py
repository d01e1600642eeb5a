"""One small picture -> what it is found by: hashes, sharpness, how much of its frame shows something."""
