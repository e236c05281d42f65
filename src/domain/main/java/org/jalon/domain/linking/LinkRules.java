package org.jalon.domain.linking;

import org.jalon.domain.program.ProgramKey;

import java.util.List;

/** Port: the rules, unique by program and number. */
public interface LinkRules {
    /** The rules of a program by rising position. */
    List<LinkRule> of(ProgramKey program);

    /** The rules of all programs. */
    List<LinkRule> all();

    /** One more than the highest number a rule of the program has. */
    int nextNumber(ProgramKey program);

    /** Adds the rule or replaces the one of its number; joins the running unit of work. */
    void save(LinkRule rule);

    /** Removes the rule; joins the running unit of work. */
    void remove(ProgramKey program, int number);
}
