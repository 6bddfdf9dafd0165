"""All groups' memories on one line of years, and what is looked at across groups."""
