"""Records: frozen values whose fields are the columns of one table each; texts plain, money `Money`, days `date`."""
