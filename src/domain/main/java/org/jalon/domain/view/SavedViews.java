package org.jalon.domain.view;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;

import java.util.List;

/** Port: saved views, unique by program, owner and name. */
public interface SavedViews {
    /** All views of a program by name, whoever saved them. */
    List<SavedView> of(ProgramKey program);

    /** Adds or replaces the view of that owner and name; joins the running unit of work. */
    void put(SavedView view);

    /** Removes it, if there is one; joins the running unit of work. */
    void remove(ProgramKey program, ActorId owner, String name);
}
