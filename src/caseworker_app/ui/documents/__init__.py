"""Reading received documents: pages as pictures and text, off the GUI thread."""
