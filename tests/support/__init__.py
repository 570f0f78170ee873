"""What tests share: a PostgreSQL cluster, a PDF validator, samples."""
