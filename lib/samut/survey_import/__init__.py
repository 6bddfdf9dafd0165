"""Bringing in what was asked elsewhere: files of Google Forms, KoboToolbox and others, mapped, checked, stored."""
