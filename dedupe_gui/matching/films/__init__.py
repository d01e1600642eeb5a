"""Films: what their frames look like (`track`), which may be of one film (`search`), who holds whom (`proof`). Pure."""
