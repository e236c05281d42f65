package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.view.SavedView;
import org.junit.Test;

public class SavedViewTablesIT extends PersistenceCase {
    private static final ActorId OWNER = new ActorId("JIRAUSER10100");
    private static final ActorId OTHER = new ActorId("JIRAUSER10101");

    private final ActiveObjectsSavedViews views = new ActiveObjectsSavedViews(activeObjects);

    @Test
    public void aViewIsReadAsItWasPutReplacedByItsNameAndRemovedByItsOwnerOnly() {
        ProgramKey program = new ProgramKey("SAVED");
        SavedView first = new SavedView(program, OWNER, "Rouges / 50 %", "?show=red", false);
        SavedView again = new SavedView(program, OWNER, "Rouges / 50 %", "", true);
        SavedView others = new SavedView(program, OTHER, "Rouges / 50 %", "?wave=1", true);

        views.put(first);
        assertThat(views.of(program)).containsExactly(first);
        views.put(again);
        views.put(others);
        assertThat(views.of(program)).containsExactly(again, others);

        views.remove(program, OWNER, "Rouges / 50 %");
        assertThat(views.of(program)).containsExactly(others);
        assertThat(views.of(new ProgramKey("NONE"))).isEmpty();
    }
}
