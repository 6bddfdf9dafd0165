"""All groups' memories on one line of years, and questions across groups."""
