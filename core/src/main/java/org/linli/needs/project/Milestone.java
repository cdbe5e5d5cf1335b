package org.linli.needs.project;

import java.time.LocalDate;

/**
 * A milestone of a project (项目节点).
 *
 * @param title what is to be reached, 1 to {@value ProjectForm#MAX_TITLE} characters
 * @param due by which day
 */
public record Milestone(String title, LocalDate due) {}
