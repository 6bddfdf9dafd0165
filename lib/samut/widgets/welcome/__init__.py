"""The opening: welcome, agenda, warm-up."""
