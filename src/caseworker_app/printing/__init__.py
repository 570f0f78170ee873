"""Printing: the stored file goes to the printer as it is; how each system does that is behind one port."""
