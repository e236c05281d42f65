package org.jalon.plugin.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

import org.jalon.domain.receipt.NotePresence;
import org.jalon.plugin.jira.event.IssueEvents;
import org.jalon.plugin.jira.issue.BlocksLinkType;
import org.jalon.plugin.jira.link.RolloutLinkType;
import org.jalon.plugin.schedule.AtStart;
import org.jalon.plugin.schedule.ClusterSchedule;

/**
 * Begins when Jira is ready and ends when the add-on is switched off. Exported as a service,
 * because Jira calls nobody else; nothing of ours touches the database before.
 */
public final class AddOnLifecycle implements LifecycleAware {
    private final RolloutLinkType linkType;
    private final BlocksLinkType blocks;
    private final IssueEvents events;
    private final ClusterSchedule schedule;
    private final NotePresence presence;
    private final AtStart atStart;

    public AddOnLifecycle(
            RolloutLinkType linkType,
            BlocksLinkType blocks,
            IssueEvents events,
            ClusterSchedule schedule,
            NotePresence presence,
            AtStart atStart) {
        this.linkType = linkType;
        this.blocks = blocks;
        this.events = events;
        this.schedule = schedule;
        this.presence = presence;
        this.atStart = atStart;
    }

    @Override
    public void onStart() {
        linkType.ensure();
        blocks.remember();
        events.listen();
        presence.begun();
        schedule.start();
        atStart.start();
    }

    @Override
    public void onStop() {
        atStart.stop();
        schedule.stop();
        presence.stillHere();
        events.stopListening();
    }
}
