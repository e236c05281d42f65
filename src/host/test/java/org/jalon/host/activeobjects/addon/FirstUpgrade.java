package org.jalon.host.activeobjects.addon;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

import java.util.Map;

/** Writes one row of the old shape, so that a test sees that it ran, and once. */
public final class FirstUpgrade implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects tables) {
        tables.migrate(OldNote.class);
        tables.create(OldNote.class, Map.of("NUMBER", 1000L + Long.parseLong(current.toString())));
    }
}
