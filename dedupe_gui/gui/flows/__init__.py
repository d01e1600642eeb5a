"""What the user does, from the first click to the last: each flow leads one use-case through the pages and threads."""
