"""Two small pictures -> what they are to each other."""
