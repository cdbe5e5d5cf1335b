package org.linli.planted.grid;

import org.linli.grid.post.Seat;

/** Stands where divisions do, and looks up into a room of posts. */
public record BelowPosts(Seat seat) {}
