"""What is printed and drawn on a page, brought upright: glyphs, words, lines, edges and panels."""
