"""The drawings of the sample newsroom, scene by scene."""
