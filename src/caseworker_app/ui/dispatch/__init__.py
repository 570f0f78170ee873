"""The room Utskick: letters that wait to be sent and letters that were, printed, addressed, mailed and put on record."""
