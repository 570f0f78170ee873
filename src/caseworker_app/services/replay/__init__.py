"""The sample's story: what invented people did with the 2020 call, played again through the services."""
