package org.jalon.domain.linking;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraIssueId;

/** An issue that a rule found. */
public record RuleMember(ProgramKey program, int rule, JiraIssueId issue) {}
