"""Reports of the recipients: expected, received, judged, reminded of."""
