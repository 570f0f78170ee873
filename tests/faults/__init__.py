"""Faults: kills, damaged files, full disks; small here, whole with make faults."""
