"""Everything the window says, as words that can be translated."""
