"""Views only: what an activity says is shown, and what a person does is handed to the activity."""
