"""The room Offline: who has which cases along, bringing a file back, choosing between mine and theirs."""
