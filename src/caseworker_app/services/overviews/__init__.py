"""What is read across cases: lists, dates, figures, exports."""
