package org.jalon.plugin.wiring;

import com.atlassian.sal.api.lifecycle.LifecycleAware;

import org.jalon.plugin.jira.event.IssueEvents;
import org.jalon.plugin.jira.issue.BlocksLinkType;
import org.jalon.plugin.jira.link.RolloutLinkType;

/**
 * Begins when Jira is ready and ends when the add-on is switched off. Exported as a service,
 * because Jira calls nobody else; nothing of ours touches the database before.
 */
public final class AddOnLifecycle implements LifecycleAware {
    private final RolloutLinkType linkType;
    private final BlocksLinkType blocks;
    private final IssueEvents events;

    public AddOnLifecycle(RolloutLinkType linkType, BlocksLinkType blocks, IssueEvents events) {
        this.linkType = linkType;
        this.blocks = blocks;
        this.events = events;
    }

    @Override
    public void onStart() {
        linkType.ensure();
        blocks.remember();
        events.listen();
    }

    @Override
    public void onStop() {
        events.stopListening();
    }
}
