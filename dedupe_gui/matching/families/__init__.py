"""Photos whose pairs are sure grow together, so that few of their pairs need a look at all."""
