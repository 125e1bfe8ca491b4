"""Nothing but the folder on the path, for every test of cells."""
