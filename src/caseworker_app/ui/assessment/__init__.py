"""The assessment: points with reasons on the call's scale, blind to the others until it is handed in."""
