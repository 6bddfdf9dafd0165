"""Pages of an activity: their commands, configuration and state, put together from those of the widgets."""
