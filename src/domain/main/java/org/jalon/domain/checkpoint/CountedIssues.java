package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How many issues a query found when it was last run.
 *
 * @param day the day it was run, in the program's zone
 * @param time that day and the time of day, as people read it
 * @param problem why Jira did not run it, in its own words; the count then says nothing
 */
public record CountedIssues(int count, LocalDate day, String time, Optional<String> problem) {}
