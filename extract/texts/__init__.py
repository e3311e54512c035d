"""Printed lines made into running text that knows where each character stands."""
