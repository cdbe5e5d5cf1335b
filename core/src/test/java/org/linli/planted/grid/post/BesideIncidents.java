package org.linli.planted.grid.post;

import org.linli.grid.incident.IncidentLevel;

/** Stands in the room of posts, and looks up into that of incidents. */
public record BesideIncidents(IncidentLevel level) {}
